import type { ComponentChildren } from 'preact';
import type { Link, Source, When } from '../data/schema.ts';
import type { EntityFile, Fact } from '../library/entity-file.ts';
import { sourceWords } from './kind-words.ts';
import { visibleText } from './visible-text.ts';
import { useWords } from './words.ts';

interface SourcingProps {
  fact: Fact;
  file: EntityFile;
  /** What the reader can do with the fact. */
  children?: ComponentChildren;
}

/** On whose word a fact rests, how that is known, through whom it came, when, and where it stands. */
export function Sourcing({ fact, file, children }: SourcingProps) {
  const words = useWords();
  const steps = stepsOf(fact, file);
  return (
    <p class="by">
      {steps.map((step, at) => (
        <Step key={step.link.source} {...step} isFirst={at === 0} kind={fact.kind} />
      ))}
      {fact.standing === 'said-by-concerned' && <Part>{words('standingConcerned')}</Part>}
      {fact.when && <Time when={fact.when} language={file.dossier.language} />}
      {fact.saidWhen && <Time when={fact.saidWhen} language={file.dossier.language} isStated />}
      <Part>
        <span class="unseen">{words('cardParagraph')} </span>
        <span class="paragraphs">{fact.paragraphs.join(', ')}</span>
      </Part>
      {children && <span class="actions">{children}</span>}
    </p>
  );
}

interface StepOfWay {
  readonly link: Link;
  readonly source: Source | undefined;
  /** The kind of the fact is said of this step. */
  readonly isKind: boolean;
}

/** From the one on whose word it rests to the article. */
function stepsOf({ attribution, kind }: Fact, { sources }: EntityFile): StepOfWay[] {
  const way = attribution.toReversed().map((link) => ({
    link,
    source: sources.find(({ id }) => id === link.source),
  }));
  const kindAt = Math.max(
    0,
    way.findIndex(({ source }) => source?.kind === kind),
  );
  return way.map((step, at) => ({ ...step, isKind: at === kindAt }));
}

function Step({
  link,
  source,
  isKind,
  isFirst,
  kind,
}: StepOfWay & { isFirst: boolean; kind: Fact['kind'] }) {
  const words = useWords();
  const name = visibleText(source?.name ?? link.source);
  return (
    <>
      {!isFirst && <Arrow />}
      <span class="step">
        {isFirst ? (
          <b>
            <bdi>{name}</bdi>
          </b>
        ) : (
          <bdi>{name}</bdi>
        )}
        {isKind && `, ${words(sourceWords[kind].name)}`}
        {link.basis === 'presumed' && ` (${words('cardPresumed')})`}
      </span>
    </>
  );
}

function Arrow() {
  const words = useWords();
  return (
    <>
      <span class="arrow" aria-hidden="true">
        {' → '}
      </span>
      <span class="unseen"> {words('cardThrough')} </span>
    </>
  );
}

function Part({ children }: { children: ComponentChildren }) {
  return (
    <>
      <span class="dot" aria-hidden="true">
        {' · '}
      </span>
      <span class="part">{children}</span>
    </>
  );
}

function Time({ when, language, isStated }: { when: When; language: string; isStated?: boolean }) {
  const words = useWords();
  const text = <bdi lang={language}>{visibleText(when.words)}</bdi>;
  return (
    <Part>
      {isStated ? words('cardStated') : ''} {text}
      {when.inferred && `, ${words('cardInferred')}`}
    </Part>
  );
}
