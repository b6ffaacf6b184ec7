import * as v from 'valibot';
import { type Problem, shapeRule } from '../dossier/problem.ts';
import { parseAs } from '../dossier/reading/check-shape.ts';
import { longestFile, parseStrictly, readDossierInSteps } from '../dossier/reading/read-dossier.ts';
import { type Dossier, Id, Line } from '../dossier/schema.ts';
import type { Steps } from '../steps.ts';

/** Several dossiers in one file, signed as one is. `set` is its first field: by that it is told from a dossier. */
const DossierSet = v.object({
  set: v.literal(1, shapeRule('unknown-format')),
  id: Id,
  title: Line,
  author: Line,
  dossiers: v.pipe(
    v.array(v.unknown()),
    v.minLength(1, shapeRule('empty-list')),
    v.maxLength(100, shapeRule('too-many')),
  ),
});

/** A dossier of a set, and its file as if it had come alone. */
export interface SetMember {
  readonly dossier: Dossier;
  readonly text: string;
  readonly problems: readonly Problem[];
}

interface ReadSet {
  /** Absent when one of its dossiers cannot be used: all of them are added, or none is. */
  readonly set?: {
    readonly id: string;
    readonly title: string;
    readonly author: string;
    readonly members: readonly SetMember[];
  };
  /** At their place in the file. */
  readonly problems: readonly Problem[];
}

/** True if a file begins as a set does. */
export const isSet = (text: string): boolean => /^\ufeff?\s*\{\s*"set"/.test(text);

/** Never throws, whatever the text is. */
export function* readSet(text: string): Steps<ReadSet> {
  if (text.length > longestFile)
    return { problems: [{ rule: 'file-too-large', path: [], values: { most: longestFile } }] };
  const { value, problem } = parseStrictly(text);
  if (problem) return { problems: [problem] };
  const { output, problems } = parseAs(DossierSet, value);
  if (!output) return { problems };
  const { id, title, author, dossiers } = output;
  return yield* membersOfSet({ id, title, author }, dossiers);
}

function* membersOfSet(
  head: { id: string; title: string; author: string },
  dossiers: readonly unknown[],
): Steps<ReadSet> {
  const members: SetMember[] = [];
  for (const [at, one] of dossiers.entries()) {
    const text = JSON.stringify(one);
    const { dossier, problems } = yield* readDossierInSteps(text);
    if (!dossier) return { problems: problems.map((problem) => inMember(problem, at)) };
    if (members.some((member) => member.dossier.id === dossier.id))
      return { problems: [inMember(idTwice(dossier.id), at)] };
    members.push({ dossier, text, problems: problems.map((problem) => inMember(problem, at)) });
  }
  return { set: { ...head, members }, problems: members.flatMap(({ problems }) => problems) };
}

const inMember = (problem: Problem, at: number): Problem => ({
  ...problem,
  path: ['dossiers', at, ...problem.path],
});

const idTwice = (id: string): Problem => ({
  rule: 'id-twice',
  path: ['id'],
  values: { id, list: 'dossiers' },
});
