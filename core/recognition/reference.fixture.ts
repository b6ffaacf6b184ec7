/**
 * A naive search that `findCandidates` is compared with: no tables, no hashes, every name is tried at every
 * offset. For tests.
 */
interface Shown {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

/** Characters as shown: invisible ones dropped, accents joined, ligatures apart, in plain forms. */
function shownIn(text: string): Shown[] {
  const clusters = text.matchAll(/[\s\S](?:[\u0300-\u036f\u3099\u309a]|\p{DI})*/gu);
  return [...clusters].flatMap(({ 0: cluster, index }) => {
    const seen = cluster.replace(/\p{DI}/gu, '');
    const joined = /^[\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/u.test(seen)
      ? seen.normalize('NFKC')
      : seen.normalize('NFC');
    const end = index + cluster.replace(/\p{DI}+$/u, '').length;
    return joined.split('').map((unit, at) => ({
      char: plain(unit),
      start: at < end - index ? index + at : index,
      end,
    }));
  });
}

const plain = (unit: string): string =>
  /\s/.test(unit)
    ? ' '
    : unit
        .replace(/[\uff01-\uff5e]/, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        .replace(/[’‘]/, "'")
        .replace(/[–—‑]/, '-');

const isWord = (char = ''): boolean => /[\p{L}\p{M}\p{N}_]/u.test(char) && !isTouching(char);
const isTouching = (char = ''): boolean => /[\p{sc=Han}\p{sc=Kana}]/u.test(char);
const one = (char: string, changed: string): string => (changed.length === 1 ? changed : char);
const upper = (char: string): string => one(char, char.toUpperCase());
const lower = (char: string): string => one(char, char.toLowerCase());

/** The end of a name that starts at an index, or -1. */
function endAt(shown: readonly Shown[], from: number, name: string): number {
  let at = from;
  for (const word of name.split(/(?<= )/)) {
    at = endOfWordAt(shown, at, word, at === from);
    if (at < 0) return -1;
  }
  return at;
}

/** The same for one word of a name with the space behind it: in its own case, or in capitals throughout. */
function endOfWordAt(
  shown: readonly Shown[],
  from: number,
  word: string,
  isFirst: boolean,
): number {
  for (const cased of [(char: string) => char, upper]) {
    let at = from;
    const fits = word.split('').every((wanted, index) => {
      const char = shown[at]?.char ?? '';
      while (wanted === ' ' && shown[at + 1]?.char === ' ') at++;
      at++;
      const orCapital = isFirst && index === 0 && char === upper(wanted);
      return (char === cased(wanted) || orCapital) && lower(char) === lower(wanted);
    });
    if (fits) return at;
  }
  return -1;
}

/** Spans of the leftmost, longest names that stand alone, as `start-end`. */
export function reference(text: string, names: readonly string[]): string[] {
  const shown = shownIn(text);
  const chars = shown.map(({ char }) => char);
  const found: string[] = [];
  for (let at = 0; at < chars.length; at++) {
    const before = chars.slice(0, at).join('');
    if (isWord([...before].at(-1)) && !isTouching(chars[at])) continue;
    const standsAlone = (end: number): boolean =>
      !/\p{M}/u.test(chars[end] ?? '') &&
      (isTouching(chars[end - 1]) || !isWord([...chars.slice(end, end + 2).join('')][0]));
    const ends = names
      .map((name) => endAt(shown, at, name))
      .filter((end) => end > 0 && standsAlone(end));
    const end = Math.max(-1, ...ends);
    if (end < 0) continue;
    found.push(`${shown[at]?.start}-${shown[end - 1]?.end}`);
    at = end - 1;
  }
  return found;
}
