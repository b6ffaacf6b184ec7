/**
 * Format 1, which had one account only. It is used only to read files and drafts: `upgrade.ts` turns them
 * into format 2 in memory, and the stored ones stay as they are.
 */
import * as v from 'valibot';
import { shapeRule } from '../problem.ts';
import {
  Account as Account2,
  Attribution,
  CalendarDate,
  ContextRule,
  Dispute,
  Entity as Entity2,
  Expiry,
  Id,
  Ids,
  Line,
  languages,
  Paragraphs,
  Source,
  sourceKinds,
  standings,
  When,
} from '../schema.ts';

const NameGroup1 = v.object({
  language: v.picklist(languages),
  use: v.picklist(['safe', 'needs-company', 'decoy']),
  names: v.pipe(v.array(Line), v.minLength(1, shapeRule('empty-list'))),
  company: v.optional(ContextRule),
});

const Entity1 = v.object({
  ...v.omit(Entity2, ['brief', 'names']).entries,
  names: v.array(NameGroup1),
});

const Claim1 = v.object({
  id: Id,
  text: Line,
  entities: v.pipe(Ids, v.minLength(1, shapeRule('empty-list'))),
  when: v.optional(When),
  saidWhen: v.optional(When),
  attribution: Attribution,
  kind: v.picklist(sourceKinds),
  standing: v.picklist(standings),
  /** Relations stood at both ends. */
  denies: v.optional(Ids),
  deniedBy: v.optional(Ids),
  contradicts: v.optional(Ids),
  answeredBy: v.optional(Ids),
  answers: v.optional(Ids),
  silence: v.optional(v.picklist(['no-reply', 'unaware', 'no-comment'])),
  paragraphs: Paragraphs,
  note: v.optional(Line),
});

const Account1 = v.pick(Account2, [
  'description',
  'short',
  'published',
  'paragraphs',
  'headings',
  'caveats',
]);

export const Dossier1 = v.object({
  format: v.literal(1, shapeRule('unknown-format')),
  id: Id,
  title: Line,
  summary: Line,
  language: v.string(),
  author: Line,
  edited: CalendarDate,
  expires: v.optional(Expiry),
  account: Account1,
  entities: v.array(Entity1),
  sources: v.array(v.omit(Source, ['url'])),
  claims: v.array(Claim1),
  disputes: v.array(Dispute),
});

export type Dossier1 = v.InferOutput<typeof Dossier1>;
export type Claim1 = v.InferOutput<typeof Claim1>;
export type Entity1 = v.InferOutput<typeof Entity1>;
