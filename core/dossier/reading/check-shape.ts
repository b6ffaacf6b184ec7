import * as v from 'valibot';
import type { Steps } from '../../steps.ts';
import { isShapeRule, type Problem, type ShapeRule, shownValue } from '../problem.ts';
import { Claim, Dispute, Dossier, Entity, Relation, Source } from '../schema.ts';
import { Dossier1 } from './format-1.ts';

/**
 * Reads a value of unknown origin as a dossier of format 2; one problem for each field that does not fit. Only the
 * beginning of a huge value is searched for them: a file with a million faults would fill the memory, and the
 * first is enough to refuse it.
 */
export const checkShape = (value: unknown): { dossier?: Dossier; problems: Problem[] } =>
  asDossier(parseAs(Dossier, value));

/**
 * The same for a value that nobody else holds, with half the memory: its long lists become those of the dossier.
 * @param value is changed
 */
export function* checkShapeInPlace(
  value: unknown,
): Steps<{ dossier?: Dossier; problems: Problem[] }> {
  const { success, output } = v.safeParse(Unlisted, value, { abortEarly: true });
  if (!success) return checkShape(value);
  for (const [list, schema] of listsOf(output))
    if (!(yield* replaceItems(list, schema))) return checkShape(value);
  // The lists hold what the schemas gave out.
  return { dossier: output as Dossier, problems: [] };
}

/** Schema of a dossier that neither checks nor copies its long lists. */
const listOf = v.custom<unknown[]>(Array.isArray);
const Unlisted = v.object({
  ...Dossier.entries,
  entities: listOf,
  sources: listOf,
  claims: listOf,
  relations: listOf,
  disputes: listOf,
});

const listsOf = (unlisted: v.InferOutput<typeof Unlisted>) =>
  [
    [unlisted.entities, Entity],
    [unlisted.sources, Source],
    [unlisted.claims, Claim],
    [unlisted.relations, Relation],
    [unlisted.disputes, Dispute],
  ] as const;

/** Items that are checked in one step: some milliseconds. */
const atOnce = 1000;

/**
 * Puts the output of the schema in the place of each item: no second copy of a list of a hundred thousand
 * stands beside the first. False at the first item that does not fit.
 */
function* replaceItems(items: unknown[], schema: v.GenericSchema): Steps<boolean> {
  for (const [at, item] of items.entries()) {
    const { success, output } = v.safeParse(schema, item, { abortEarly: true });
    if (!success) return false;
    items[at] = output;
    if (at % atOnce === 0) yield;
  }
  return true;
}

/** The same for format 1. */
export const checkShape1 = (value: unknown): { dossier?: Dossier1; problems: Problem[] } =>
  asDossier(parseAs(Dossier1, value));

interface Parsed<Output> {
  readonly output?: Output;
  readonly problems: Problem[];
}

const asDossier = <Output>({ output, problems }: Parsed<Output>) =>
  output === undefined ? { problems } : { dossier: output, problems };

/** Reads something of unknown origin by a schema whose messages are ids of rules; one problem for each field. */
export function parseAs<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Parsed<Output> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { output: result.output, problems: [] };
  const { issues = result.issues } = v.safeParse(schema, beginningOf(value));
  return { problems: issues.map(toProblem) };
}

/** Items searched for faults, of one list and of all; the embedded dossier has 12,000. */
const mostInList = 10_000;
const mostItems = 50_000;

/** Items kept of every list: the schema requires two at most, and a list cut short must not be reported as a fault. */
const leastItems = 2;

/** A copy with the first items of its lists. */
function beginningOf(value: unknown, left = { items: mostItems }): unknown {
  if (Array.isArray(value)) return firstItems(value, left);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.map(([key, inner]) => [key, beginningOf(inner, left)]));
}

function firstItems(list: readonly unknown[], left: { items: number }): unknown[] {
  const items: unknown[] = [];
  for (const item of list.slice(0, mostInList)) {
    if (items.length >= leastItems && left.items <= 0) break;
    left.items--;
    items.push(beginningOf(item, left));
  }
  return items;
}

type Issue = v.BaseIssue<unknown>;

function toProblem(issue: Issue): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const rule = ruleOf(issue);
  // A tuple without its first item: `"attribution": []`.
  if (rule === 'missing' && typeof path.at(-1) === 'number')
    return { rule: 'empty-list', path: path.slice(0, -1), values: {} };
  return { rule, path, values: valuesOf(rule, issue, path) } as Problem;
}

/** A rule of the schema is its own message; else something is missing, or of another type. */
function ruleOf({ message, received }: Issue): ShapeRule {
  if (isShapeRule(message)) return message;
  return received === 'undefined' ? 'missing' : 'wrong-value';
}

function valuesOf(rule: ShapeRule, issue: Issue, path: readonly (string | number)[]) {
  const { requirement, expected, received } = issue;
  if (rule === 'missing') return { field: String(path.at(-1) ?? '') };
  if (rule === 'wrong-value')
    return { expected: shownValue(expected ?? ''), received: shownValue(received) };
  if (rule === 'number-too-small') return { least: Number(requirement) };
  return ['too-long', 'too-many', 'number-too-large', 'url-too-long'].includes(rule)
    ? { most: Number(requirement) }
    : {};
}
