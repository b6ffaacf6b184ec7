/** Finds names and titles in quotation marks, which are no speech: «Granit», "Deep Throat". */
import type { Quotation } from './find-quotations.ts';
import type { Language } from './language.ts';

/** The quotations without names in marks. */
export const withoutNames = (
  quotations: readonly Quotation[],
  plain: string,
  language: Language,
): Quotation[] => quotations.filter((one) => !isNameInMarks(one, plain, language));

/** Longest name in marks, in UTF-16 units. */
const longestMarkedName = 60;

function isNameInMarks(
  { start, end, isOpen }: Quotation,
  plain: string,
  language: Language,
): boolean {
  if (isOpen || end - start > longestMarkedName) return false;
  const inside = plain.slice(start, end);
  const words = inside.split(' ');
  const isSmall = language.file.namesInMarks === true && words.length < 5;
  const isCapital =
    /^\p{Lu}/u.test(inside) &&
    (isSmall || words.every((word) => /^[\p{Lu}\p{N}]|^\p{L}{1,3}$/u.test(word)));
  if (!isCapital || /[.!?;…]$/.test(inside)) return false;
  const before = /(\p{L}+)[ (]+["“„«»]$/u.exec(plain.slice(Math.max(0, start - 24), start))?.[1];
  const isIntroduced = before !== undefined && (isSmall || !language.say.has(before.toLowerCase()));
  const isSubject =
    !inside.endsWith(',') && words.length < 4 && /^["“”»] \p{Ll}/u.test(plain.slice(end, end + 3));
  return isIntroduced || isSubject;
}
