/** Positions in the text of a claim at which it names the entities that it is about. */
import type { Entity } from '../schema.ts';

/** `start` and `end` are UTF-16 code units of the claim's text, end exclusive. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** Id of the entity. */
  readonly entity: string;
}

/**
 * The first place where each entity is named, in the order of the text. Names that need a context on a
 * page need none here: the claim itself says whom it is about. A longer name wins over the names within it.
 */
export function nameSpansIn(text: string, about: readonly Entity[], language: string): NameSpan[] {
  const found: NameSpan[] = [];
  for (const { name, entity } of namesToFind(about, language)) {
    if (found.some((naming) => naming.entity === entity)) continue;
    const start = freePlaceOf(name, text, found);
    if (start >= 0) found.push({ start, end: start + name.length, entity });
  }
  return found.sort((a, b) => a.start - b.start);
}

interface NameInText {
  readonly name: string;
  readonly entity: string;
}

/** The longest first. */
function namesToFind(about: readonly Entity[], language: string): NameInText[] {
  const names = about.flatMap((entity) => {
    const own = entity.names
      .filter((group) => group.use !== 'decoy' && ['any', language].includes(group.language))
      .flatMap((group) => group.names);
    return [entity.name, ...own].map((name) => ({ name, entity: entity.id }));
  });
  return names.sort((a, b) => b.name.length - a.name.length);
}

/** The first place of a name that is a whole word and free, or -1. */
function freePlaceOf(name: string, text: string, taken: readonly NameSpan[]): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const isFree = taken.every((other) => end <= other.start || at >= other.end);
    if (isFree && !isWithinWord(text, at, end)) return at;
  }
  return -1;
}

const isWithinWord = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}]/u.test(text.slice(end));
