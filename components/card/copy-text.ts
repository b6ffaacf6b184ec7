/** A fact as plain text that keeps its sourcing wherever it is pasted. */

import { claimUri } from '../../core/dossier/exports/exported-fact.ts';
import { inQuotationMarks } from '../../core/dossier/in-quotation-marks.ts';
import type { Fact, References } from '../../core/dossier/lookup/entity-file.ts';
import { provenanceOf } from '../../core/dossier/provenance/provenance.ts';
import type {
  FactRelation,
  RelatedFact,
  RelationKind,
} from '../../core/dossier/relations/relations.ts';
import { quotedWords, webAddress } from '../../core/dossier/web-address.ts';
import type { Translate } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { outletsLine } from './Accounts.tsx';
import { relationMessages, silenceMessages } from './RelationBox.tsx';

/** One line each: the fact with its source, its denials and answers, the dossier and the claim's address. */
export function copyText({ fact, relations }: RelatedFact, file: References, t: Translate): string {
  const { id, title, accounts } = file.dossier;
  const [first] = fact.attested;
  const account = accounts.find((one) => one.id === first.account) ?? accounts[0];
  return [
    factLine(fact, file, t),
    ...relations
      .filter(({ kind }) => kind !== 'answers')
      .flatMap((relation) => relationLines(relation, file, t)),
    ...[outletsLine(fact, file, t)].filter(Boolean),
    `${t('copyFrom', title, account?.short ?? '', account?.published.words ?? '')} ${claimUri(id, fact.id)}`,
    ...linksOf(fact, file),
  ]
    .map(visibleText)
    .join('\n');
}

/** Addresses of the accounts, then of the sources; last, where a reader looks for links. */
function linksOf(fact: Fact, { dossier, sources }: References): string[] {
  const accounts = fact.attested.map((one) =>
    dossier.accounts.find(({ id }) => id === one.account),
  );
  const told = fact.attested.flatMap(({ attribution }) => attribution.map(({ source }) => source));
  const urls = [
    ...accounts.map((account) => webAddress(account?.url, quotedWords(fact))),
    ...sources.filter(({ id }) => told.includes(id)).map(({ url }) => webAddress(url)),
  ];
  return [...new Set(urls.flatMap((address) => address?.href ?? []))];
}

const factLine = (fact: Fact, file: References, t: Translate): string =>
  `${fact.wording === 'quoted' ? inQuotationMarks(fact.text).join('') : fact.text} [${sourcingLine(fact, file, t)}]`;

/** Sources, date and paragraphs of a fact. */
export function sourcingLine(fact: Fact, file: References, t: Translate): string {
  const paragraphs = t('copyParagraph', fact.paragraphs.join(', '));
  const times = [fact.when, fact.saidWhen].flatMap((when) => when?.words ?? []);
  const way = t('copyOnWordOf', wayLine(fact, file, t));
  return [way, ...times, paragraphs].join('; ');
}

const relationLines = ({ kind, facts }: FactRelation, file: References, t: Translate): string[] =>
  facts.map((fact) => `${relationLabel(kind, fact, t)}: ${factLine(fact, file, t)}`);

/** Label of a relation: "Denied", "No reply". */
export function relationLabel(kind: RelationKind, { silence }: Fact, t: Translate): string {
  return t(silence && kind === 'answered' ? silenceMessages[silence] : relationMessages[kind]);
}

function wayLine(fact: Fact, file: References, t: Translate): string {
  const steps = provenanceOf(fact.attested[0], file).map(({ name, basis, isOfKind }) => {
    const kind = isOfKind ? [t(sourceKindMessages[fact.kind].name)] : [];
    const presumed = basis === 'presumed' ? [t('cardPresumed')] : [];
    const notes = [...kind, ...presumed].join(', ');
    return notes ? `${name} (${notes})` : name;
  });
  return steps.join(' → ');
}
