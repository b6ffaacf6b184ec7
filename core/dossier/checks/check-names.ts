import { plainName } from '../../lexicon/names.ts';
import { type Path, type Problem, shownValue } from '../problem.ts';
import type { Dossier, Entity, NameGroup } from '../schema.ts';
import { commonWords, functionWords } from './common-words.ts';

/** A name with its path, and the entity and group that it belongs to. */
interface Given {
  readonly name: string;
  readonly path: Path;
  readonly entity: Entity;
  readonly group: NameGroup;
}

/** Names given twice, names too common to stand alone, and names that could never light up. */
export function checkNames({ entities }: Dossier): Problem[] {
  const given = entities.flatMap(givenNames);
  return [
    ...namesGivenTwice(given),
    ...given.flatMap(tooCommon),
    ...entities.flatMap(groupsWithoutContext),
  ];
}

function givenNames(entity: Entity, i: number): Given[] {
  return entity.names.flatMap((group, j) =>
    group.names.map((name, k) => {
      const path = ['entities', i, 'names', j, 'names', k];
      return { name, path, entity, group };
    }),
  );
}

function namesGivenTwice(given: Given[]): Problem[] {
  const first = new Map<string, Given>();
  return given.flatMap((one): Problem[] => {
    const other = first.get(one.name);
    if (!other) first.set(one.name, one);
    if (!other || !clash(one, other)) return [];
    const { language, use } = other.group;
    const values = { name: shownValue(one.name), entity: other.entity.id, language, use };
    return [{ rule: 'name-twice', path: one.path, values }];
  });
}

/** Two entities may share a name that waits for different contexts, and a decoy guards several. */
function clash(one: Given, other: Given): boolean {
  if (one.entity === other.entity) return true;
  const uses = new Set([one.group.use, other.group.use]);
  return uses.has('safe') && !uses.has('needs-context');
}

function tooCommon({ name, path, group }: Given): Problem[] {
  const rule = group.use === 'safe' && whyTooCommon(name);
  return rule ? [{ rule, path, values: { name: shownValue(name) } }] : [];
}

export type WhyTooCommon = 'name-everyday' | 'name-number' | 'name-too-short';

/**
 * Reason why a name is too common to be highlighted without a context; undefined for a telling name. The name is read
 * as a page's text is: without invisible characters, full-width letters as plain ones.
 */
export function whyTooCommon(name: string): WhyTooCommon | undefined {
  const plain = plainName(name);
  if (isEverydayName(plain)) return 'name-everyday';
  if (/^(?=.*\p{N})[\p{N}\s.,:/-]+$/u.test(plain)) return 'name-number';
  return [...plain].length < leastLength(plain) ? 'name-too-short' : undefined;
}

/** One everyday word, or several that only hold a sentence together: "post", "of the". */
function isEverydayName(plain: string): boolean {
  const words = wordsOfName(plain);
  return commonWords.has(words.join(' ')) || words.every((word) => functionWords.has(word));
}

/** Words that stand in nearly every sentence: no context makes them a name. */
export const isFunctionWord = (name: string): boolean =>
  wordsOfName(plainName(name)).every((word) => functionWords.has(word));

/** In lower case, without the marks around them: "Said," is read as "said". */
const wordsOfName = (plain: string): string[] =>
  plain
    .toLowerCase()
    .split(/\s+/)
    .map((word) => withinMarks.exec(word)?.[0] ?? '');

/** From the first letter or digit to the last. Linear: a name may be thousands of marks between two letters. */
const withinMarks = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/** A name in Chinese or Korean script and an abbreviation in capitals say enough with two characters. */
function leastLength(name: string): number {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Lu}]+$/u.test(name) ? 2 : 3;
}

function groupsWithoutContext({ names }: Entity, i: number): Problem[] {
  if (names.some(({ use }) => use === 'safe')) return [];
  return names.flatMap(({ use, context }, j): Problem[] => {
    if (use !== 'needs-context' || Object.values(context ?? {}).flat().length) return [];
    return [{ rule: 'name-without-context', path: ['entities', i, 'names', j], values: {} }];
  });
}
