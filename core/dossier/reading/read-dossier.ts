/** Reads a file of unknown origin as a dossier, for imports, subscriptions and authors' tools. */
import { finish, type Steps } from '../../steps.ts';
import { checkInSteps } from '../checks/check.ts';
import { forbids, type Problem, shownValue } from '../problem.ts';
import type { Dossier } from '../schema.ts';
import { checkShape1, checkShapeInPlace } from './check-shape.ts';
import { repeatedKeyInSteps } from './repeated-key.ts';
import { deepest, tooDeepInSteps } from './too-deep.ts';
import { pathIn1, upgrade } from './upgrade.ts';

interface ReadDossier {
  /** Absent when the file cannot be used. A file of format 1 is given as format 2. */
  readonly dossier?: Dossier;
  /** Everything that is to be put right, at its place in the file; what forbids the use of it first. */
  readonly problems: readonly Problem[];
}

/**
 * In UTF-16 units, and in bytes before they are read as text. A hundred thousand facts take 38 million; Node 24
 * reads them with a heap of 200 MB beside the text, six times the file in all (docs/reliability.md).
 */
export const longestFile = 40_000_000;

/** Never throws, whatever the text is. Fields that the schema does not know are left out of the dossier. */
export const readDossier = (text: string): ReadDossier => finish(readDossierInSteps(text));

/** The same in steps: a long file is read while the page that reads it answers. Parsing is one of them. */
export function* readDossierInSteps(text: string): Steps<ReadDossier> {
  if (text.length > longestFile)
    return { problems: [{ rule: 'file-too-large', path: [], values: { most: longestFile } }] };
  const { value, problem } = yield* parseInSteps(text);
  if (problem) return { problems: [problem] };
  const { dossier, problems: misshapen, placed } = yield* readShape(value);
  if (!dossier) return { problems: misshapen };
  if (lengthOfNames(dossier) > longestNames) return { problems: [tooManyNames] };
  const problems = (yield* checkInSteps(dossier))
    .map(placed)
    .sort((a, b) => Number(forbids(b)) - Number(forbids(a)));
  return problems.some(forbids) ? { problems } : { dossier, problems };
}

interface ReadShape {
  readonly dossier?: Dossier;
  readonly problems: readonly Problem[];
  /** The problem of a dossier at its place in the file. */
  readonly placed: (problem: Problem) => Problem;
}

/** @param value of either format, and nobody else's: it is changed */
function* readShape(value: unknown): Steps<ReadShape> {
  if (!isFormat1(value))
    return { ...(yield* checkShapeInPlace(value)), placed: (problem) => problem };
  const { dossier: old, problems } = checkShape1(value);
  if (!old) return { problems, placed: (problem) => problem };
  const dossier = upgrade(old);
  return {
    dossier,
    problems,
    placed: (problem) => ({ ...problem, path: pathIn1(problem.path, old, dossier) }),
  };
}

const isFormat1 = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 1;

/** Characters of all names of a dossier: those of all dossiers have to fit into one index of 16 million. */
const longestNames = 4_000_000;

const tooManyNames: Problem = {
  rule: 'names-too-long',
  path: ['entities'],
  values: { most: longestNames },
};

const lengthOfNames = ({ entities }: Dossier): number =>
  entities
    .flatMap((entity) => entity.names.flatMap((group) => group.names))
    .reduce((sum, name) => sum + name.length, 0);

/** The value of a JSON text of unknown origin, or why it has none. */
export const parseStrictly = (text: string): JsonOrProblem => finish(parseInSteps(text));

function* parseInSteps(text: string): Steps<JsonOrProblem> {
  const parsed = yield* parseOnce(text);
  if (parsed.problem) return parsed;
  const twice = yield* fieldTwice(text);
  return twice ? { problem: twice } : parsed;
}

interface JsonOrProblem {
  readonly value?: unknown;
  readonly problem?: Problem;
}

function* parseOnce(text: string): Steps<JsonOrProblem> {
  if (/^\s*</.test(text)) return { problem: { rule: 'web-page', path: [], values: {} } };
  const deep = yield* tooDeepInSteps(text);
  if (deep !== undefined)
    return { problem: { rule: 'too-deep', path: [], values: { most: deepest, at: deep + 1 } } };
  try {
    // Some editors put a byte-order mark before the text.
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    // A generator that has ended keeps what it held at its last step, and the text is twice the file.
    text = '';
    yield;
    return { value };
  } catch (error) {
    return { problem: { rule: 'not-json', path: [], values: { why: (error as Error).message } } };
  }
}

/** Refuses a field that is given twice in an object, because `JSON.parse` silently takes the last. */
function* fieldTwice(text: string): Steps<Problem | undefined> {
  const { key, at } = (yield* repeatedKeyInSteps(text)) ?? {};
  if (key === undefined || at === undefined) return undefined;
  return { rule: 'field-twice', path: [], values: { field: shownValue(key), at: at + 1 } };
}

/**
 * A file that was accepted before: only its shape is looked at again, because storage can be damaged, or
 * of a newer Gloss. Undefined where it is no dossier any more.
 */
export const rereadDossier = (text: string | undefined): Dossier | undefined =>
  finish(rereadInSteps(text));

/** The same in steps. The text is let go of once it is parsed. */
export const rereadInSteps = (text: string | undefined): Steps<Dossier | undefined> =>
  rereadParsed(parseOnce(text ?? ''));

function* rereadParsed(parsing: Steps<JsonOrProblem>): Steps<Dossier | undefined> {
  const { value, problem } = yield* parsing;
  return problem ? undefined : (yield* readShape(value)).dossier;
}
