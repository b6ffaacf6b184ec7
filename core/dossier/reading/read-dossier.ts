/** A file of unknown origin, read as a dossier: by an import, a subscription, at a desk. */
import { checkDossier } from '../checks/check.ts';
import { checkShape } from '../checks/check-shape.ts';
import type { Problem, Rule } from '../checks/problem.ts';
import type { Dossier } from '../schema.ts';
import { repeatedKey } from './repeated-key.ts';
import { deepest, tooDeepAt } from './too-deep.ts';

export interface ReadDossier {
  /** Absent when the file cannot be used. */
  readonly dossier?: Dossier;
  /** Everything that is to be put right, what forbids the use of the file first. */
  readonly problems: readonly Problem[];
}

/** In UTF-16 units, and in bytes before they are read as text. A hundred thousand facts take 37 million. */
export const longestFile = 64_000_000;

/** With these, the facts of a file could not be shown rightly. The other rules are about good writing. */
const forbidding: readonly Rule[] = ['shape', 'id-twice', 'unknown-id', 'tied-to-itself'];

export const forbids = ({ rule }: Problem): boolean => forbidding.includes(rule);

/** Never throws, whatever the text is. Fields that the schema does not know are left out of the dossier. */
export function readDossier(text: string): ReadDossier {
  const { value, problem } = parse(text);
  if (problem) return { problems: [problem] };
  const twice = fieldTwice(text);
  if (twice.length) return { problems: twice };
  const { dossier } = checkShape(value);
  if (dossier && lengthOfNames(dossier) > longestNames) return { problems: [tooManyNames] };
  const problems = checkDossier(value).sort((a, b) => Number(forbids(b)) - Number(forbids(a)));
  return !dossier || problems.some(forbids) ? { problems } : { dossier, problems };
}

/** All names of all dossiers have to fit into one index of 16 million characters. */
const longestNames = 4_000_000;

const tooManyNames: Problem = {
  rule: 'shape',
  path: 'entities',
  sentence: 'all names together are longer than 4 million characters: divide the dossier',
};

const lengthOfNames = ({ entities }: Dossier): number =>
  entities
    .flatMap((entity) => entity.names.flatMap((group) => group.names))
    .reduce((sum, name) => sum + name.length, 0);

function parse(text: string): { value?: unknown; problem?: Problem } {
  if (text.length > longestFile)
    return broken('the file is larger than 64 million characters: divide it');
  if (/^\s*</.test(text))
    return broken('this is a web page, not a dossier: perhaps its site wants a login');
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return broken(
      `brackets stand in one another more than ${deepest} deep, at character ${deep + 1}: no dossier needs that, take out the field they stand in`,
    );
  try {
    // Some editors put a byte-order mark before the text.
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return broken(`this is not JSON: ${(error as Error).message}`);
  }
}

/** The last of two fields with one name would be taken without a word. */
function fieldTwice(text: string): Problem[] {
  const { key, at } = repeatedKey(text) ?? {};
  if (key === undefined || at === undefined) return [];
  const sentence = `“${key}” stands twice in one object, the second time at character ${at + 1}: take one of them out`;
  return [{ rule: 'shape', path: '', sentence }];
}

const broken = (sentence: string): { problem: Problem } => ({
  problem: { rule: 'shape', path: '', sentence },
});

/**
 * A file that was accepted before: only its shape is looked at again, because storage can be damaged, or
 * of a newer Gloss. Undefined where it is no dossier any more.
 */
export function rereadDossier(text: string | undefined): Dossier | undefined {
  const { value, problem } = parse(text ?? '');
  return problem ? undefined : checkShape(value).dossier;
}
