/** A fact as plain text that keeps its sourcing wherever it is pasted. */
import type { Fact, References } from '../library/entity-file.ts';
import type { Tie, TiedFact } from '../library/ties.ts';
import { wayOf } from '../library/way.ts';
import { sourceWords } from './kind-words.ts';
import { silenceWords, tieWords } from './TieBox.tsx';
import type { Words } from './words.ts';

/** The fact, on whose word, what stands against it, and the dossier it is from, a line each. */
export function copyText({ fact, ties }: TiedFact, file: References, words: Words): string {
  const { title, account } = file.dossier;
  return [
    factLine(fact, file, words),
    ...ties.filter(({ kind }) => kind !== 'answers').flatMap((tie) => tieLines(tie, file, words)),
    words('copyFrom', title, account.short, account.published.words),
  ].join('\n');
}

function factLine(fact: Fact, file: References, words: Words): string {
  const paragraphs = words('copyParagraph', fact.paragraphs.join(', '));
  const times = [fact.when, fact.saidWhen].flatMap((when) => when?.words ?? []);
  const way = words('copyOnWordOf', wayLine(fact, file, words));
  return `${fact.text} [${[way, ...times, paragraphs].join('; ')}]`;
}

const tieLines = ({ kind, facts }: Tie, file: References, words: Words): string[] =>
  facts.map((fact) => {
    const silence = kind === 'answered' ? fact.silence : undefined;
    const label = words(silence ? silenceWords[silence] : tieWords[kind]);
    return `${label}: ${factLine(fact, file, words)}`;
  });

function wayLine(fact: Fact, file: References, words: Words): string {
  const steps = wayOf(fact, file).map(({ name, basis, isOfKind }) => {
    const kind = isOfKind ? [words(sourceWords[fact.kind].name)] : [];
    const presumed = basis === 'presumed' ? [words('cardPresumed')] : [];
    const notes = [...kind, ...presumed].join(', ');
    return notes ? `${name} (${notes})` : name;
  });
  return steps.join(' → ');
}
