/** A lexicon as a string, for the shelf, and back. */
import { decodeNumbers, decodeText, encodeNumbers, encodeText } from './base64.ts';
import type { Lexicon } from './lexicon.ts';
import { hashOfName, seeds } from './names.ts';
import type { LexiconEntity } from './types.ts';

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
 * Reads what `packLexicon` wrote. Names and entities are read only when they are asked for: many pages
 * have no word that starts a name.
 */
export function unpackLexicon(packed: string): Lexicon {
  const [, lengths, encoded, names, companies, entitiesJson] = JSON.parse(packed);
  let encodedText: string = names;
  let text = '';
  let entities: LexiconEntity[] | undefined;
  return {
    ...partsOf(decodeNumbers(encoded), lengths),
    get text() {
      if (encodedText) text = decodeText(encodedText);
      encodedText = '';
      return text;
    },
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
