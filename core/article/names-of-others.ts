import type { Entity } from '../dossier/schema.ts';
import { genderOfGivenName } from '../extraction/given-names.ts';
import type { Language } from '../extraction/language.ts';
import type { Gender } from '../extraction/language-file.ts';

/**
 * Longer names around those of an entity that mean somebody else, so that they stay dark: "Mr. Lee" where Ann Lee is
 * meant, and "Harbour Road Journal" where Harbour Road is.
 */
export function namesOfOthers(
  { kind, name }: Entity,
  lit: readonly string[],
  language: Language,
): string[] {
  if (kind === 'place')
    return lit.flatMap((one) => wordsForPapers(language).map((word) => `${one} ${word}`));
  if (kind !== 'person') return [];
  const gender = genderOfGivenName(name.split(' ')[0] ?? '');
  if (gender !== 'he' && gender !== 'she') return [];
  const other: Gender = gender === 'he' ? 'she' : 'he';
  const surnames = lit.filter((one) => !/[\s·]/.test(one));
  return surnames.flatMap((one) => wordsBefore(other, language).map((word) => `${word} ${one}`));
}

/** "Mr.", "Mr", "Sir" */
const wordsBefore = (gender: Gender, { file }: Language): string[] =>
  wordsInName(file.courtesy[gender]).flatMap((word) =>
    word.length < 4 ? [word, `${word}.`] : [word],
  );

const wordsForPapers = ({ file }: Language): string[] => wordsInName(file.nameWords.outlet ?? []);

/** With a capital, as they stand in names. */
const wordsInName = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(' '))
    .filter((word) => !word.includes('*'))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
