/**
 * All names of all dossiers as numbers, made once by the background (`compileLexicon`), kept as a
 * string, and read back by every tab (`unpackLexicon`).
 *
 * Names are found by a hash of their letters, in lower case and without what stands between words:
 * one hash that grows word by word finds "Elon Musk", and the tag "#elonmusk" has the same. Each
 * prefix of whole words is a node that says whether longer names follow. Nodes lie by bucket; the
 * names of a node lie side by side, longest first. Little is stored per name, so that 100,000 names
 * fit in a few megabytes of a tab.
 */
import type { Dossier } from '../data/schema.ts';
import { arrange } from './arrange.ts';
import { decodeNumbers, decodeText, encodeNumbers, encodeText } from './base64.ts';
import { type CompiledCompany, collectNames } from './collect-names.ts';
import { hashOfName, seeds } from './names.ts';
import type { LexiconEntity } from './types.ts';

export interface Lexicon {
  readonly entities: readonly LexiconEntity[];
  readonly companies: readonly CompiledCompany[];
  /** All names one after the other, plain but in their own case. */
  readonly text: string;
  /** Per name: where it starts in `text`, and above bit 24 its length. */
  readonly spots: Uint32Array;
  /** Per name: index of its entity; of a clue: index of the company. */
  readonly owners: Uint32Array;
  /** Per name: a `use` and `trait`s. */
  readonly traits: Uint32Array;
  /** Per bucket of hashes: its first node; one more at the end. */
  readonly buckets: Uint32Array;
  /** Per node: the hash. */
  readonly hashes: Uint32Array;
  /** Per node: its first name plus one (0: none) times two, plus one where longer names follow. */
  readonly nodes: Uint32Array;
  /** A bit for the upper half of each hash of a name's first word: `opens`. */
  readonly openings: Uint32Array;
  /** Roles of the words beside names: `roles.ts`. */
  readonly roles: Uint32Array;
}

/**
 * Compiles the names of dossiers. Names with a fault (`faultOfName`) are left out; entities keep the
 * order of the dossiers. Expects dossiers that passed the schema.
 * @throws RangeError when all names together are longer than 16,777,216 characters
 */
export function compileLexicon(dossiers: readonly Dossier[]): Lexicon {
  const { entities, companies, names } = collectNames(dossiers);
  return { entities, companies, ...arrange(names) };
}

type Numbers = {
  [key in keyof Lexicon]: Lexicon[key] extends Uint32Array ? key : never;
}[keyof Lexicon];
const numbers: readonly Numbers[] = [
  'spots',
  'owners',
  'traits',
  'buckets',
  'hashes',
  'nodes',
  'openings',
  'roles',
];

/** A lexicon as ASCII text. */
export function packLexicon(lexicon: Lexicon): string {
  const { companies, text, entities } = lexicon;
  const lengths = numbers.map((key) => lexicon[key].length);
  const encoded = encodeNumbers(joined(numbers.map((key) => lexicon[key])));
  const parts = ascii([lengths, encoded, encodeText(text), companies, JSON.stringify(entities)]);
  return `[${hashOfName(parts, parts.length, seeds[0])},${parts.slice(1)}`;
}

/** Tells one packed lexicon from another without keeping either. */
export const editionOf = (packed: string): number => Number.parseInt(packed.slice(1), 10);

/**
 * Reads what `packLexicon` wrote. The entities are read only when they are asked for, and nothing
 * keeps the packed text.
 */
export function unpackLexicon(packed: string): Lexicon {
  const [, lengths, encoded, text, companies, entitiesJson] = JSON.parse(packed);
  let entities: LexiconEntity[] | undefined;
  return {
    ...partsOf(decodeNumbers(encoded), lengths),
    text: decodeText(text),
    companies,
    get entities() {
      entities ??= JSON.parse(entitiesJson) as LexiconEntity[];
      return entities;
    },
  };
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function partsOf(all: Uint32Array, lengths: readonly number[]): Pick<Lexicon, Numbers> {
  let at = 0;
  const parts = numbers.map((key, part) => {
    const view = all.subarray(at, at + (lengths[part] ?? 0));
    at += view.length;
    return [key, view];
  });
  return Object.fromEntries(parts);
}

const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
