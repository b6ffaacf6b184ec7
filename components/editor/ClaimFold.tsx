import { useEffect, useRef, useState } from 'preact/hooks';
import { pathText } from '../../core/dossier/problem.ts';
import { type Claim, standings } from '../../core/dossier/schema.ts';
import type { Draft } from '../../core/draft/draft.ts';
import {
  accountOf,
  addRelation,
  changeClaim,
  type DraftRelation,
  removeClaim,
  removeRelation,
  setOtherParagraphs,
  setSilence,
  setWhen,
  wayOf,
} from '../../core/draft/edit-draft.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { standingMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { Chosen } from './Chosen.tsx';
import { problemsAt, useEditor } from './editor-context.ts';
import { Choice, Field, Says } from './Field.tsx';
import { beginning, nameOfClaim } from './name-of-claim.ts';
import { ProblemCount } from './ProblemCount.tsx';
import { ProvenanceFields } from './ProvenanceFields.tsx';

interface ClaimFoldProps {
  id: string;
  /** The article's own, beside which the fact is written. */
  sentence?: string;
  /** It was made just now: then it is open, and its text has the focus. */
  isNew: boolean;
}

/** A fact of the draft. */
export function ClaimFold({ id, sentence, isNew }: ClaimFoldProps) {
  const t = useMessages();
  const { draft, edit, problems } = useEditor();
  const [isOpen, setOpen] = useState(isNew);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isNew) fold.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  const index = draft.dossier.claims.findIndex((one) => one.id === id);
  const claim = draft.dossier.claims[index];
  if (!claim) return null;
  const at = `claims[${index}]`;
  return (
    <li class="fact">
      {sentence && <blockquote lang={draft.article.language}>{visibleText(sentence)}</blockquote>}
      <details
        ref={fold}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <span>{isOpen ? t('dossierFact') : visibleText(claim.text) || t('writeUnwritten')}</span>{' '}
          <ProblemCount of={problemsAt(problems, at)} />
        </summary>
        {isOpen && <ClaimFields claim={claim} at={at} />}
        {isOpen && (
          <button type="button" class="button" onClick={() => edit((now) => removeClaim(now, id))}>
            {t('writeRemoveFact')}
          </button>
        )}
      </details>
    </li>
  );
}

const relationFields: readonly (readonly [DraftRelation, MessageKey])[] = [
  ['denies', 'relationDenies'],
  ['contradicts', 'relationContradicted'],
  ['answers', 'relationAnswers'],
];

function ClaimFields({ claim, at }: { claim: Claim; at: string }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { id, text, entities, standing, note } = claim;
  const others = draft.dossier.claims
    .filter((one) => one.id !== id)
    .map((one) => ({ id: one.id, name: nameOfClaim(one, draft) }));
  const set = (part: Partial<Claim>): void => edit((now) => changeClaim(now, id, part));
  return (
    <>
      <Field
        label={t('writeFact')}
        at={`${at}.text`}
        rows={3}
        value={text}
        onInput={(value) => set({ text: value })}
      />
      <ProvenanceFields claim={claim} at={at} />
      <Choice
        label={t('dossierByStanding')}
        at={`${at}.standing`}
        value={standing}
        options={standings.map(
          (one) =>
            [one, t(one === 'reported' ? 'dossierReported' : standingMessages[one])] as const,
        )}
        onChange={(value) => set({ standing: value })}
      />
      <Chosen
        label={t('dossierIsAbout')}
        at={`${at}.entities`}
        chosen={entities}
        among={draft.dossier.entities}
        onAdd={(one) => set({ entities: [...entities, one] })}
        onRemove={(one) => set({ entities: entities.filter((other) => other !== one) })}
      />
      {relationFields.map(([how, label]) => (
        <Chosen
          key={how}
          label={t(label)}
          chosen={relatedTo(claim, how, draft)}
          among={others}
          onAdd={(one) => edit((now) => addRelation(now, id, how, one))}
          onRemove={(one) => edit((now) => removeRelation(now, id, how, one))}
        />
      ))}
      <SilenceField claim={claim} at={at} />
      <WhenFields claim={claim} field="when" label={t('dossierTimeEvents')} at={at} />
      <WhenFields claim={claim} field="saidWhen" label={t('dossierTimeStatements')} at={at} />
      <AlsoIn claim={claim} at={at} />
      <NoteField claim={claim} note={note ?? ''} at={at} />
    </>
  );
}

/** Ids of the facts that this one denies, contradicts, answers. */
const relatedTo = ({ id }: Claim, kind: DraftRelation, { dossier }: Draft): string[] =>
  dossier.relations.flatMap((one) => (one.kind === kind && one.from === id ? one.to : []));

const silences = [
  ['no-reply', 'silenceNoReply'],
  ['unaware', 'silenceUnaware'],
  ['no-comment', 'silenceNoComment'],
] as const;

function SilenceField({ claim: { id, silence }, at }: { claim: Claim; at: string }) {
  const t = useMessages();
  const { edit } = useEditor();
  return (
    <Choice<NonNullable<Claim['silence']> | ''>
      label={t('writeSilence')}
      at={`${at}.silence`}
      value={silence ?? ''}
      hint={silence && t('writeSilenceMeans')}
      options={[['', t('writeNone')], ...silences.map(([one, name]) => [one, t(name)] as const)]}
      onChange={(one) => edit((now) => setSilence(now, id, one))}
    />
  );
}

interface WhenFieldsProps {
  claim: Claim;
  field: 'when' | 'saidWhen';
  label: string;
  at: string;
}

function WhenFields({ claim, field, label, at }: WhenFieldsProps) {
  const t = useMessages();
  const { edit } = useEditor();
  const { words: said = '', from = '' } = claim[field] ?? {};
  return (
    <div class="pair">
      <Field
        label={label}
        at={`${at}.${field}`}
        value={said}
        onInput={(value) => edit((now) => setWhen(now, claim.id, field, value, from))}
      />
      <Field
        label={t('writeDate')}
        value={from}
        onInput={(value) => edit((now) => setWhen(now, claim.id, field, said, value.trim()))}
      />
    </div>
  );
}

/** The paragraphs beside the one at which the fact is written. */
function AlsoIn({ claim, at }: { claim: Claim; at: string }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const [home, ...others] = wayOf(claim).paragraphs;
  const { headings } = accountOf(draft);
  const among = draft.article.paragraphs
    .map((text, i) => ({ id: String(i + 1), name: `${i + 1}. ${beginning(text)}` }))
    .filter(({ id }) => Number(id) !== home && !headings.includes(Number(id)));
  const set = (now: readonly number[]): void =>
    edit((draft) => setOtherParagraphs(draft, claim.id, now));
  return (
    <Chosen
      label={t('writeAlsoIn')}
      at={`${at}.attested[0].paragraphs`}
      chosen={others.map(String)}
      among={among}
      onAdd={(one) => set([...others, Number(one)])}
      onRemove={(one) => set(others.filter((other) => other !== Number(one)))}
    />
  );
}

function NoteField({ claim, note, at }: { claim: Claim; note: string; at: string }) {
  const t = useMessages();
  const { edit, problems } = useEditor();
  const setNote = (value: string): void =>
    edit((now) => changeClaim(now, claim.id, { note: value || undefined }));
  return (
    <>
      <Field label={t('writeNote')} at={`${at}.note`} value={note} onInput={setNote} />
      <Says
        problems={problemsAt(problems, at).filter(
          ({ path }) => !shown.some((field) => pathText(path).startsWith(`${at}.${field}`)),
        )}
      />
    </>
  );
}

/** Fields whose problems stand beside them. */
const shown = ['text', 'attested', 'standing', 'entities', 'silence', 'when', 'saidWhen', 'note'];
