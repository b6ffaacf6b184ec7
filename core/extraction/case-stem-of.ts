import type { LanguageFile } from './language-file.ts';

/** A language that has been read from its file, or is being read. */
interface WithCaseEndings {
  readonly file: Pick<LanguageFile, 'caseEndings'>;
}

/** The word without its case ending, if the language has case endings. */
export function caseStemOf(low: string, { file }: WithCaseEndings): string {
  if (!file.caseEndings?.length || low.length < 4) return low;
  const ending = file.caseEndings.find((one) => low.endsWith(one) && low.length - one.length >= 3);
  return ending ? low.slice(0, -ending.length) : low;
}

/** The word without the English genitive: "Lee's", "states'". */
export const bare = (text: string): string => text.replace(/'s?$/, '');
