import type { LanguageFile } from './language-file.ts';

/** Of a language that is being read from its file, or is read. */
interface WithCaseEndings {
  readonly file: Pick<LanguageFile, 'caseEndings'>;
}

/** Without its case ending, where the language has such. */
export function caseStemOf(low: string, { file }: WithCaseEndings): string {
  if (!file.caseEndings?.length || low.length < 4) return low;
  const ending = file.caseEndings.find((one) => low.endsWith(one) && low.length - one.length >= 3);
  return ending ? low.slice(0, -ending.length) : low;
}

/** Without the genitive of English: "Lee's", "states'". */
export const bare = (text: string): string => text.replace(/'s?$/, '');
