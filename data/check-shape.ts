import * as v from 'valibot';
import type { Problem } from './problem.ts';
import { Dossier } from './schema.ts';

type Issue = v.InferIssue<typeof Dossier>;

/** Reads something of unknown origin as a dossier; one problem for each field that does not fit. */
export function checkShape(value: unknown): { dossier?: Dossier; problems: Problem[] } {
  const result = v.safeParse(Dossier, value);
  return result.success
    ? { dossier: result.output, problems: [] }
    : { problems: result.issues.map(toProblem) };
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
