/** Every rule that a dossier can break. Each has a row in `check.test.ts`. */
export const rules = [
  'shape',
  'id-twice',
  'unknown-id',
  'unused-source',
  'kind-without-source',
  'tied-one-way',
  'tied-to-itself',
  'standing-without-tie',
  'silence-is-no-denial',
  'doubt-without-note',
  'paragraph-outside',
  'paragraph-uncited',
  'date-after-article',
  'dates-reversed',
  'name-twice',
  'name-too-common',
  'name-without-company',
  'markup',
  'placeholder',
  'verb',
  'adjective',
  'unnamed-unsaid',
  'copied',
] as const;

export type Rule = (typeof rules)[number];

/** Something in a dossier that has to be put right, said to the one who wrote it. */
export interface Problem {
  readonly rule: Rule;
  /** Where, from the top of the dossier: `claims[3].deniedBy[0]`. */
  readonly path: string;
  /** What is wrong and what to do, in one English sentence without a full stop. */
  readonly sentence: string;
}
