/** A lexicon as strings, for the shelf, and back. */
import { decodeNumbers, decodeText, encodeNumbers, encodeText } from './base64.ts';
import type { Index, Lexicon } from './lexicon.ts';
import { hashOfName, seeds } from './names.ts';
import type { LexiconEntity } from './types.ts';

type Numbers<Part> = {
  [key in keyof Part]: Part[key] extends Uint32Array ? key : never;
}[keyof Part];

const ofIndex: readonly Numbers<Index>[] = ['openings', 'buckets', 'hashes', 'nodes'];
const ofNames: readonly Exclude<Numbers<Lexicon>, keyof Index>[] = [
  'spots',
  'owners',
  'traits',
  'roles',
];

/** A lexicon as ASCII text, in two parts: most pages need no more than the first. */
export interface Packed {
  readonly index: string;
  readonly names: string;
}

export function packLexicon(lexicon: Lexicon): Packed {
  const { companies, text, entities } = lexicon;
  const index = packed(ofIndex, lexicon);
  const names = [
    ...packed(ofNames, lexicon),
    encodeText(text),
    companies,
    JSON.stringify(entities),
  ];
  const all = ascii([index, names]);
  const edition = hashOfName(all, all.length, seeds[0]);
  return { index: ascii([edition, ...index]), names: ascii([edition, ...names]) };
}

/** Tells one packed lexicon from another without keeping either; both parts of one have the same. */
export const editionOf = (part: string): number => Number.parseInt(part.slice(1), 10);

export const unpackLexicon = ({ index, names }: Packed): Lexicon =>
  withNames(unpackIndex(index), names);

export function unpackIndex(part: string): Index {
  const [, lengths, encoded] = JSON.parse(part);
  return partsOf(ofIndex, lengths, encoded);
}

/**
 * Reads the other part of what `packLexicon` wrote. The text of names and the entities are read only when they
 * are asked for: many pages have words that could start a name, and no name.
 */
export function withNames(index: Index, part: string): Lexicon {
  const [, lengths, encoded, names, companies, entitiesJson] = JSON.parse(part);
  let encodedText: string = names;
  let text = '';
  let entities: LexiconEntity[] | undefined;
  return {
    ...index,
    ...partsOf(ofNames, lengths, encoded),
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

const packed = <Key extends Numbers<Lexicon>>(
  keys: readonly Key[],
  lexicon: Lexicon,
): [readonly number[], string] => [
  keys.map((key) => lexicon[key].length),
  encodeNumbers(joined(keys.map((key) => lexicon[key]))),
];

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function partsOf<Key extends Numbers<Lexicon>>(
  keys: readonly Key[],
  lengths: readonly number[],
  encoded: string,
): Pick<Lexicon, Key> {
  const all = decodeNumbers(encoded);
  let at = 0;
  const parts = keys.map((key, part) => {
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
