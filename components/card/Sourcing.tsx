import type { ComponentChildren } from 'preact';
import type { Fact, References } from '../../core/dossier/entity-file.ts';
import { type Step, wayOf } from '../../core/dossier/provenance.ts';
import type { SourceKind, When } from '../../core/dossier/schema.ts';
import { useWords } from '../ui/i18n.ts';
import { sourceWords } from '../ui/kind-messages.ts';
import { useAddresses } from '../ui/routes.tsx';
import { visibleText } from '../ui/visible-text.ts';

interface SourcingProps {
  fact: Fact;
  file: References;
  /** What the reader can do with the fact. */
  children?: ComponentChildren;
}

/** On whose word a fact rests, how that is known, through whom it came, when, and where it stands. */
export function Sourcing({ fact, file, children }: SourcingProps) {
  const words = useWords();
  return (
    <p class="by">
      {wayOf(fact, file).map((step, at) => (
        <StepOfWay
          key={`${at} ${step.source}`}
          {...step}
          kind={fact.kind}
          language={file.dossier.language}
          isFirst={at === 0}
        />
      ))}
      {fact.standing === 'said-by-concerned' && <Part>{words('standingConcerned')}</Part>}
      {fact.when && <Time when={fact.when} language={file.dossier.language} />}
      {fact.saidWhen && <Time when={fact.saidWhen} language={file.dossier.language} isStated />}
      <Part>
        <span class="unseen">{words('cardParagraph')} </span>
        <span class="paragraphs">{fact.paragraphs.join(', ')}</span>
        {children && <span class="actions">{children}</span>}
      </Part>
    </p>
  );
}

function StepOfWay({ source, name, basis, isOfKind, kind, language, isFirst }: StepProps) {
  const words = useWords();
  const addresses = useAddresses();
  const text = <bdi lang={language}>{visibleText(name)}</bdi>;
  const shown = addresses ? <a href={addresses.source(source)}>{text}</a> : text;
  return (
    <>
      {isFirst ? <b>{shown}</b> : <Arrow />}
      <span>
        {!isFirst && shown}
        {isOfKind && `, ${words(sourceWords[kind].name)}`}
        {basis === 'presumed' && ` (${words('cardPresumed')})`}
      </span>
    </>
  );
}

interface StepProps extends Step {
  kind: SourceKind;
  language: string;
  isFirst: boolean;
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
