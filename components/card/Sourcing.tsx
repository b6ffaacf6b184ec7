import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { kindOf } from '../../core/dossier/kind-of.ts';
import type { Fact, References } from '../../core/dossier/lookup/entity-file.ts';
import {
  checkableFirst,
  type ProvenanceStep,
  provenanceOf,
} from '../../core/dossier/provenance/provenance.ts';
import type { Attestation, SourceKind, When } from '../../core/dossier/schema.ts';
import { quotedWords, webAddress } from '../../core/dossier/web-address.ts';
import { useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { OuterLink } from '../ui/OuterLink.tsx';
import { useAddresses } from '../ui/routes.tsx';
import { visibleText } from '../ui/visible-text.ts';

interface SourcingProps {
  fact: Fact;
  file: References;
  /** Buttons for the fact. */
  children?: ComponentChildren;
}

/** Source of a fact, how that source is known, the chain it came through, its date and its paragraphs. */
export function Sourcing({ fact, file, children }: SourcingProps) {
  const t = useMessages();
  return (
    <p class="by">
      <SourcingSteps attestation={fact.attested[0]} file={file} />
      {fact.standing === 'said-by-concerned' && (
        <SourcingPart>{t('standingConcerned')}</SourcingPart>
      )}
      {fact.when && <Time when={fact.when} language={file.dossier.language} />}
      {fact.saidWhen && <Time when={fact.saidWhen} language={file.dossier.language} isStated />}
      <PositionIn attestation={fact.attested[0]} fact={fact} file={file}>
        {children && <span class="actions">{children}</span>}
      </PositionIn>
    </p>
  );
}

interface SourcingWayProps {
  attestation: Attestation;
  fact: Fact;
  file: References;
  children?: ComponentChildren;
}

/** Sourcing of the fact in another account: its sources, its hedge and its paragraphs. */
export function SourcingWay(props: SourcingWayProps) {
  const { attestation, file } = props;
  return (
    <>
      <SourcingSteps attestation={attestation} file={file} />
      {attestation.hedge && (
        <SourcingPart>
          <q lang={file.dossier.language}>{visibleText(attestation.hedge)}</q>
        </SourcingPart>
      )}
      <PositionIn {...props} />
    </>
  );
}

/** Ids of the sources whose part is presumed beside nearly every fact, and said in another place. */
const PresumedContext = createContext<ReadonlySet<string>>(new Set());
export const PresumedThroughout = PresumedContext.Provider;

/** In bold the one who can be checked, then whom that one quotes, then who passes it on. */
function SourcingSteps({ attestation, file }: Pick<SourcingWayProps, 'attestation' | 'file'>) {
  const t = useMessages();
  const presumed = useContext(PresumedContext);
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  const kind = kindOf(attestation, sources);
  const { speaker, quoted, through } = checkableFirst(provenanceOf(attestation, file));
  const isTold = ({ source, basis }: ProvenanceStep): boolean =>
    basis === 'named' || !presumed.has(source);
  const common = { kind, language: file.dossier.language };
  return (
    <>
      <b>
        <StepName {...speaker} {...common} />
      </b>
      <StepRest {...speaker} {...common} />
      {quoted.filter(isTold).map((step) => (
        <span key={step.source}>
          {`, ${t('sourceQuoting')} `}
          <StepName {...step} {...common} />
          <StepRest {...step} {...common} />
        </span>
      ))}
      {through.filter(isTold).map((step) => (
        <span key={step.source}>
          <Arrow />
          <StepName {...step} {...common} />
          <StepRest {...step} {...common} />
        </span>
      ))}
    </>
  );
}

/** Paragraph numbers in the account, linked where the account has an address. */
function PositionIn({ attestation, fact, file, children }: SourcingWayProps) {
  const t = useMessages();
  const account = file.dossier.accounts.find(({ id }) => id === attestation.account);
  return (
    <SourcingPart>
      <span class="unseen">{t('cardParagraph')} </span>
      <span class="paragraphs">{attestation.paragraphs.join(', ')}</span>{' '}
      <OuterLink address={webAddress(account?.url, quotedWords(fact))} />
      {children}
    </SourcingPart>
  );
}

interface SourcingStepProps extends ProvenanceStep {
  kind: SourceKind;
  language: string;
}

function StepName({ source, name, language }: SourcingStepProps) {
  const addresses = useAddresses();
  const text = <bdi lang={language}>{visibleText(name)}</bdi>;
  return addresses ? <a href={addresses.source(source)}>{text}</a> : text;
}

function StepRest({ basis, url, isOfKind, kind }: SourcingStepProps) {
  const t = useMessages();
  return (
    <span>
      {isOfKind && `, ${t(sourceKindMessages[kind].name)}`}
      {basis === 'presumed' && ` (${t('cardPresumed')})`}
      {url && ' '}
      <OuterLink address={webAddress(url)} />
    </span>
  );
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

function SourcingPart({ children }: { children: ComponentChildren }) {
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
    <SourcingPart>
      {isStated ? t('cardStated') : ''} {text}
      {when.inferred && `, ${t('cardInferred')}`}
    </SourcingPart>
  );
}
