/** Lexicons of any number of names, to measure costs that grow with the dossiers. */

import { bigDossier } from '../../core/dossier/big-dossier.fixture.ts';
import type { Entity } from '../../core/dossier/schema.ts';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { type Packed, packLexicon, unpackLexicon } from '../../core/lexicon/pack-lexicon.ts';

/** Names by which each entity is known, in all languages together. */
const namesPerEntity = 8;

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/**
 * A packed lexicon.
 * @param found names that the pages to be read hold; they come first
 */
export function lexiconOf(count: number, found: readonly string[]): Packed {
  const names = Array.from({ length: count }, (_, at) => found[at] ?? nameNumber(at));
  const entities: Entity[] = [];
  for (let at = 0; at < count; at += namesPerEntity) {
    const own = names.slice(at, at + namesPerEntity);
    const groups: Entity['names'] = [{ language: 'any', use: 'safe', names: own }];
    entities.push({ id: `e${at}`, kind: 'person', name: own[0] ?? '', gist: '', names: groups });
  }
  return packLexicon(compileLexicon([{ ...bigDossier(0, 0), entities }]));
}

/** "Cedi Fogu": two words of two to four syllables, another pair for every number. */
function nameNumber(at: number): string {
  const word = (from: number, length: number): string => {
    let [rest, text] = [from, ''];
    for (let step = 0; step < length; step++, rest = Math.floor(rest / syllables.length))
      text += syllables[rest % syllables.length];
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return `${word(at * 7919, 3)} ${word(at, 4)}`;
}

/** Memory that a lexicon takes up in a tab, in MB. */
export function megabytesOf(packed: Packed): number {
  const lexicon = unpackLexicon(packed);
  const { text } = lexicon;
  const numbers = Object.values(lexicon).filter((part) => part instanceof Uint32Array);
  const wide = [...text].some((char) => char.charCodeAt(0) > 0xff) ? 2 : 1;
  const bytes =
    numbers.reduce((sum, { byteLength }) => sum + byteLength, 0) +
    text.length * wide +
    JSON.stringify([lexicon.contextRules, lexicon.entities]).length;
  return bytes / 1e6;
}
