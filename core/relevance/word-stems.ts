/** Stems words, roughly and fast: enough to compare two texts. */

/** English stop words; in other languages rarity alone decides. */
const empty = new Set(
  `a about after all also an and any are as at be been before but by can could did do does for from
  had has have he her him his how if in into is it its may more most no nor not of on one or other
  out over own said say says she so some such than that the their them there these they this those
  to told up was were what when where which while who whom will with would`.split(/\s+/),
);

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** @returns stems and numbers, each once; numbers without the separators that languages differ in */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [found] of text.toLowerCase().normalize('NFKC').matchAll(wordPattern))
    if (!empty.has(found)) stems.add(stemOf(found));
  return stems;
}

/** Cache of stems, since a page repeats its words. */
const knownStems = new Map<string, string>();
const mostKnownStems = 20_000;

function stemOf(word: string): string {
  const known = knownStems.get(word);
  if (known !== undefined) return known;
  const stem = stemOfWord(word);
  if (knownStems.size < mostKnownStems) knownStems.set(word, stem);
  return stem;
}

const endings = /(?:ations?|ings?|ions?|ments?|ied|ies|ers?|ed|es|ly|s|e|y)$/;

function stemOfWord(found: string): string {
  if (/^\d/.test(found)) return found.replace(/[.,]/g, '');
  const stem = found.length > 4 ? found.replace(endings, '') : found.replace(/s$/, '');
  return (stem.length < 3 ? found : stem.replace(/(.)\1$/, '$1')).slice(0, 7);
}
