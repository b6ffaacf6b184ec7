/** A fact as plain text that keeps its sourcing wherever it is pasted. */
import type { Fact, References } from '../../core/dossier/entity-file.ts';
import { addressIn } from '../../core/dossier/exported-fact.ts';
import { wayOf } from '../../core/dossier/provenance.ts';
import type { Tie, TiedFact, TieKind } from '../../core/dossier/relations.ts';
import type { Words } from '../ui/i18n.ts';
import { sourceWords } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { silenceWords, tieWords } from './RelationBox.tsx';

/** The fact, on whose word, what stands against it, and where in which dossier it is, a line each. */
export function copyText({ fact, ties }: TiedFact, file: References, words: Words): string {
  const { id, title, account } = file.dossier;
  return [
    factLine(fact, file, words),
    ...ties.filter(({ kind }) => kind !== 'answers').flatMap((tie) => tieLines(tie, file, words)),
    `${words('copyFrom', title, account.short, account.published.words)} ${addressIn(id, fact.id)}`,
  ]
    .map(visibleText)
    .join('\n');
}

const factLine = (fact: Fact, file: References, words: Words): string =>
  `${fact.text} [${sourcingLine(fact, file, words)}]`;

/** On whose word a fact is, when it was, and where in the article it stands. */
export function sourcingLine(fact: Fact, file: References, words: Words): string {
  const paragraphs = words('copyParagraph', fact.paragraphs.join(', '));
  const times = [fact.when, fact.saidWhen].flatMap((when) => when?.words ?? []);
  const way = words('copyOnWordOf', wayLine(fact, file, words));
  return [way, ...times, paragraphs].join('; ');
}

const tieLines = ({ kind, facts }: Tie, file: References, words: Words): string[] =>
  facts.map((fact) => `${tieLabel(kind, fact, words)}: ${factLine(fact, file, words)}`);

/** What one fact is to another: "Denied", "No reply". */
export function tieLabel(kind: TieKind, { silence }: Fact, words: Words): string {
  return words(silence && kind === 'answered' ? silenceWords[silence] : tieWords[kind]);
}

function wayLine(fact: Fact, file: References, words: Words): string {
  const steps = wayOf(fact, file).map(({ name, basis, isOfKind }) => {
    const kind = isOfKind ? [words(sourceWords[fact.kind].name)] : [];
    const presumed = basis === 'presumed' ? [words('cardPresumed')] : [];
    const notes = [...kind, ...presumed].join(', ');
    return notes ? `${name} (${notes})` : name;
  });
  return steps.join(' → ');
}
