import type { DossierContext } from '../lookup/dossier-context.ts';
import type { LinkedClaim } from '../lookup/linked-claim.ts';
import {
  type ExportedAttestation,
  type ExportedFact,
  type ExportedRelation,
  exportFact,
  provenanceText,
} from './exported-fact.ts';
import { guardFormulas } from './guard-formulas.ts';

const csvFields: Record<
  string,
  (fact: ExportedFact, story: DossierContext) => string | number | undefined
> = {
  address: ({ address }) => address,
  fact: ({ text }) => text,
  on_the_word_of: ({ onTheWordOf }) => provenanceText(onTheWordOf),
  known_by: ({ knownBy }) => knownBy,
  standing: ({ standing }) => standing,
  silence: ({ silence }) => silence,
  about: ({ about }) => about.join('; '),
  when: ({ when }) => when?.words,
  when_from: ({ when }) => when?.from,
  when_to: ({ when }) => when?.to,
  said: ({ said }) => said?.words,
  said_from: ({ said }) => said?.from,
  said_to: ({ said }) => said?.to,
  denied_by: ({ deniedBy }) => inLines(deniedBy),
  denies: ({ denies }) => inLines(denies),
  at_odds_with: ({ contradicts }) => inLines(contradicts),
  answered_by: ({ answeredBy }) => inLines(answeredBy),
  beside: ({ beside }) => inLines(beside),
  accounts: ({ accounts }) => accounts.map(inLine).join('\n'),
  links: ({ accounts }) => accounts.flatMap(({ url }) => url ?? []).join('\n'),
  source_links: ({ onTheWordOf }) => onTheWordOf.flatMap(({ url }) => url ?? []).join('\n'),
  note: ({ note }) => note,
  withdrawn: ({ withdrawn }) => withdrawn && `${withdrawn.when}: ${withdrawn.why}`,
  corrected: ({ corrected }) => corrected && `${corrected.when}: ${corrected.why}`,
  dossier: (_, { dossier }) => dossier.title,
};

/** Names of the columns, in their order. */
export const csvColumns = Object.keys(csvFields);

/** "The Daily, “The ferry”, paragraphs 1, 2: Two guards → The Daily" */
const inLine = ({ account, paragraphs, onTheWordOf }: ExportedAttestation): string =>
  `${account}, paragraphs ${paragraphs.join(', ')}: ${provenanceText(onTheWordOf)}`;

const inLines = (facts: readonly ExportedRelation[]): string =>
  facts.map(({ text, onTheWordOf }) => `${text} [${provenanceText(onTheWordOf)}]`).join('\n');

/**
 * Facts as a table: RFC 4180, with the byte-order mark that spreadsheets need to see UTF-8. Nothing in
 * it is a formula to a spreadsheet.
 */
export function exportCsv(claims: readonly LinkedClaim[], story: DossierContext): string {
  const rows = claims.map((claim) => {
    const fact = exportFact(claim, story);
    return Object.values(csvFields).map((cell) => String(cell(fact, story) ?? ''));
  });
  return `\ufeff${[csvColumns, ...rows].map(csvLine).join('')}`;
}

const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

function quoted(cell: string): string {
  const harmless = guardFormulas(cell);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
