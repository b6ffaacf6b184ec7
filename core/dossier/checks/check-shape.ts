import * as v from 'valibot';
import { Dossier } from '../schema.ts';
import type { Problem } from './problem.ts';

type Issue = v.InferIssue<typeof Dossier>;

/**
 * Reads something of unknown origin as a dossier; one problem for each field that does not fit. Of
 * something huge only the beginning is gone through for them: a file with a million faults would fill
 * the memory, and the first is enough to refuse it.
 */
export function checkShape(value: unknown): { dossier?: Dossier; problems: Problem[] } {
  const result = v.safeParse(Dossier, value, { abortEarly: true });
  if (result.success) return { dossier: result.output, problems: [] };
  const { issues = result.issues } = v.safeParse(Dossier, beginningOf(value));
  return { problems: issues.map(toProblem) };
}

/** So many items of lists are gone through for faults. */
const mostItems = 10_000;

/** A copy with the first items of its lists; no list becomes empty that was not. */
function beginningOf(value: unknown, left = { items: mostItems }): unknown {
  if (Array.isArray(value)) return firstItems(value, left);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.map(([key, inner]) => [key, beginningOf(inner, left)]));
}

function firstItems(list: readonly unknown[], left: { items: number }): unknown[] {
  const items: unknown[] = [];
  for (const item of list) {
    if (items.length && left.items <= 0) break;
    left.items--;
    items.push(beginningOf(item, left));
  }
  return items;
}

function toProblem(issue: Issue): Problem {
  return { rule: 'shape', path: pathOf(issue), sentence: sentenceOf(issue) };
}

function pathOf(issue: Issue): string {
  const dotted = v.getDotPath(issue) ?? '';
  return dotted.replace(/\.(\d+)/g, '[$1]');
}

function sentenceOf(issue: Issue): string {
  if (issue.received !== 'undefined') return issue.message;
  const field = String(issue.path?.at(-1)?.key);
  return `“${field}” is missing${field in reasons ? `: ${reasons[field]}` : ''}`;
}

/** What a missing field would have said, for the fields that a claim must never lack. */
const reasons: Record<string, string> = {
  attribution: 'a claim says on whose word it rests',
  paragraphs: 'a claim says which paragraphs carry it',
  kind: 'a claim says how the thing is known',
  // A chain without a first link: `"attribution": []`.
  '0': 'a chain of attribution has at least one link',
};
