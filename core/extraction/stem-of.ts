import type { Language } from './language.ts';
import type { LanguageFile } from './language-file.ts';

/** Without its case ending, where the language has such. */
export const stemOf = (low: string, { file }: Pick<Language, 'file'>): string =>
  withoutEnding(low, file);

export function withoutEnding(low: string, file: Pick<LanguageFile, 'caseEndings'>): string {
  if (!file.caseEndings?.length || low.length < 4) return low;
  const ending = file.caseEndings.find((one) => low.endsWith(one) && low.length - one.length >= 3);
  return ending ? low.slice(0, -ending.length) : low;
}
