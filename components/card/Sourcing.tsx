import type { ComponentChildren } from 'preact';
import type { Fact, References } from '../../core/dossier/lookup/entity-file.ts';
import { type ProvenanceStep, provenanceOf } from '../../core/dossier/provenance/provenance.ts';
import type { SourceKind, When } from '../../core/dossier/schema.ts';
import { useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
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
  const t = useMessages();
  return (
    <p class="by">
      {provenanceOf(fact, file).map((step, at) => (
        <StepOfWay
          key={`${at} ${step.source}`}
          {...step}
          kind={fact.kind}
          language={file.dossier.language}
          isFirst={at === 0}
        />
      ))}
      {fact.standing === 'said-by-concerned' && <Part>{t('standingConcerned')}</Part>}
      {fact.when && <Time when={fact.when} language={file.dossier.language} />}
      {fact.saidWhen && <Time when={fact.saidWhen} language={file.dossier.language} isStated />}
      <Part>
        <span class="unseen">{t('cardParagraph')} </span>
        <span class="paragraphs">{fact.paragraphs.join(', ')}</span>
        {children && <span class="actions">{children}</span>}
      </Part>
    </p>
  );
}

function StepOfWay({ source, name, basis, isOfKind, kind, language, isFirst }: StepProps) {
  const t = useMessages();
  const addresses = useAddresses();
  const text = <bdi lang={language}>{visibleText(name)}</bdi>;
  const shown = addresses ? <a href={addresses.source(source)}>{text}</a> : text;
  return (
    <>
      {isFirst ? <b>{shown}</b> : <Arrow />}
      <span>
        {!isFirst && shown}
        {isOfKind && `, ${t(sourceKindMessages[kind].name)}`}
        {basis === 'presumed' && ` (${t('cardPresumed')})`}
      </span>
    </>
  );
}

interface StepProps extends ProvenanceStep {
  kind: SourceKind;
  language: string;
  isFirst: boolean;
}

function Arrow() {
  const t = useMessages();
  return (
    <>
      <span class="arrow" aria-hidden="true">
        {' → '}
      </span>
      <span class="unseen"> {t('cardThrough')} </span>
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
  const t = useMessages();
  const text = <bdi lang={language}>{visibleText(when.words)}</bdi>;
  return (
    <Part>
      {isStated ? t('cardStated') : ''} {text}
      {when.inferred && `, ${t('cardInferred')}`}
    </Part>
  );
}
