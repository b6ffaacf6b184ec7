import type { Language } from './language.ts';

/** Without its case ending, where the language has such. */
export function stemOf(low: string, { file }: Language): string {
  if (!file.caseEndings?.length || low.length < 4) return low;
  const ending = file.caseEndings.find((one) => low.endsWith(one) && low.length - one.length >= 3);
  return ending ? low.slice(0, -ending.length) : low;
}
