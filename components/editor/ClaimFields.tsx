import { pathText } from '../../core/dossier/problem.ts';
import { type Claim, standings } from '../../core/dossier/schema.ts';
import { textsOfDraft } from '../../core/draft/draft.ts';
import { changeClaim, setAmendment, setSilence, setWhen } from '../../core/draft/edit-claims.ts';
import {
  addRelation,
  type DraftRelation,
  relatedTo,
  removeRelation,
} from '../../core/draft/edit-relations.ts';
import { setOtherParagraphs, wayOf } from '../../core/draft/edit-ways.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { standingMessages } from '../ui/kind-messages.ts';
import { Switch } from '../ui/Switch.tsx';
import { ChosenItems } from './ChosenItems.tsx';
import { problemsAt, useEditor } from './editor-context.ts';
import { Choice, Field, Says } from './Field.tsx';
import { beginning, nameOfClaim } from './name-of-claim.ts';
import { OtherAccounts } from './OtherAccounts.tsx';
import { ProvenanceFields, RareWayFields } from './ProvenanceFields.tsx';
import { SpanFields } from './SpanFields.tsx';
import { WordsAndDate } from './WordsAndDate.tsx';

interface ClaimFieldsProps {
  claim: Claim;
  at: string;
  /** The article's own, which can be kept as it stands. */
  sentence?: string | undefined;
}

/** Every field of a fact: first those that each fact needs, the rest folded. */
export function ClaimFields({ claim, at, sentence }: ClaimFieldsProps) {
  return (
    <>
      <TextFields claim={claim} at={at} sentence={sentence} />
      <ProvenanceFields claim={claim} way={wayOf(claim)} at={`${at}.attested[0]`} />
      <OtherAccounts claim={claim} at={at} />
      <PlaceFields claim={claim} at={at} />
      <RelationFields claim={claim} />
      <WhenFields claim={claim} field="when" label="dossierTimeEvents" at={at} />
      <WhenFields claim={claim} field="saidWhen" label="dossierTimeStatements" at={at} />
      <RareFields claim={claim} at={at} />
      <OtherProblems at={at} />
    </>
  );
}

function TextFields({ claim, at, sentence }: ClaimFieldsProps) {
  const t = useMessages();
  const { edit } = useEditor();
  const { id, text, short, wording } = claim;
  const isQuoted = wording === 'quoted';
  const set = (part: Partial<Claim>): void => edit((now) => changeClaim(now, id, part));
  return (
    <>
      <Field
        label={t(isQuoted ? 'writeQuotedFact' : 'writeFact')}
        at={`${at}.text`}
        rows={3}
        value={text}
        hint={isQuoted ? t('writeQuotedMeans') : undefined}
        onInput={(value) => set({ text: value })}
      />
      <Switch
        label={t('writeQuoted')}
        isOn={isQuoted}
        onChange={(isOn) =>
          set(isOn ? { wording: 'quoted', text: text || sentence || '' } : { wording: undefined })
        }
      />
      <Field
        label={t('writeFactShort')}
        at={`${at}.short`}
        value={short ?? ''}
        onInput={(value) => set({ short: value || undefined })}
      />
    </>
  );
}

/** Fields for a fact's standing, topic and entities. */
function PlaceFields({ claim, at }: ClaimFieldsProps) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { id, entities, standing, topic } = claim;
  const { topics } = draft.dossier;
  const set = (part: Partial<Claim>): void => edit((now) => changeClaim(now, id, part));
  return (
    <>
      <div class="pair">
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
        {topics.length > 0 && (
          <Choice
            label={t('writeTopic')}
            at={`${at}.topic`}
            value={topic ?? ''}
            none={t('writeNone')}
            options={topics.map((one) => [one.id, one.title] as const)}
            onChange={(value) => set({ topic: value || undefined })}
          />
        )}
      </div>
      <ChosenItems
        label={t('dossierIsAbout')}
        at={`${at}.entities`}
        chosen={entities}
        among={draft.dossier.entities}
        onAdd={(one) => set({ entities: [...entities, one] })}
        onRemove={(one) => set({ entities: entities.filter((other) => other !== one) })}
      />
    </>
  );
}

export const relationFieldNames: readonly (readonly [DraftRelation, MessageKey])[] = [
  ['denies', 'relationDenies'],
  ['contradicts', 'relationContradicted'],
  ['answers', 'relationAnswers'],
  ['beside', 'relationBeside'],
  ['repeats', 'relationRepeats'],
];

function RelationFields({ claim: { id } }: Pick<ClaimFieldsProps, 'claim'>) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const others = draft.dossier.claims
    .filter((one) => one.id !== id)
    .map((one) => ({ id: one.id, name: nameOfClaim(one, draft) }));
  return relationFieldNames.map(([kind, label]) => (
    <ChosenItems
      key={kind}
      label={t(label)}
      chosen={relatedTo(draft, id, kind)}
      among={others}
      onAdd={(one) => edit((now) => addRelation(now, id, kind, one))}
      onRemove={(one) => edit((now) => removeRelation(now, id, kind, one))}
    />
  ));
}

const silences = [
  ['no-reply', 'silenceNoReply'],
  ['unaware', 'silenceUnaware'],
  ['no-comment', 'silenceNoComment'],
] as const;

function SilenceField({ claim: { id, silence }, at }: ClaimFieldsProps) {
  const t = useMessages();
  const { edit } = useEditor();
  return (
    <Choice<NonNullable<Claim['silence']> | ''>
      label={t('writeSilence')}
      at={`${at}.silence`}
      value={silence ?? ''}
      hint={silence && t('writeSilenceMeans')}
      none={t('writeNone')}
      options={silences.map(([one, name]) => [one, t(name)] as const)}
      onChange={(one) => edit((now) => setSilence(now, id, one))}
    />
  );
}

interface WhenFieldsProps {
  claim: Claim;
  field: 'when' | 'saidWhen';
  label: MessageKey;
  at: string;
}

function WhenFields({ claim, field, label, at }: WhenFieldsProps) {
  const t = useMessages();
  const { edit } = useEditor();
  const { words = '', from = '' } = claim[field] ?? {};
  return (
    <WordsAndDate
      label={t(label)}
      at={`${at}.${field}`}
      words={words}
      date={from}
      onChange={(...to) => edit((now) => setWhen(now, claim.id, field, ...to))}
    />
  );
}

/** The paragraphs beside the one at which the fact is written. */
function AlsoIn({ claim, at }: ClaimFieldsProps) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { account, paragraphs } = wayOf(claim);
  const [home, ...others] = paragraphs;
  const text = textsOfDraft(draft).find((one) => one.account === account)?.article.paragraphs ?? [];
  const headings = draft.dossier.accounts.find(({ id }) => id === account)?.headings ?? [];
  const among = text
    .map((paragraph, i) => ({ id: String(i + 1), name: `${i + 1}. ${beginning(paragraph)}` }))
    .filter(({ id }) => Number(id) !== home && !headings.includes(Number(id)));
  const set = (now: readonly number[]): void =>
    edit((draft) => setOtherParagraphs(draft, claim.id, account, now));
  return (
    <ChosenItems
      label={t('writeAlsoIn')}
      at={`${at}.attested[0].paragraphs`}
      chosen={others.map(String)}
      among={among}
      onAdd={(one) => set([...others, Number(one)])}
      onRemove={(one) => set(others.filter((other) => other !== Number(one)))}
    />
  );
}

/** Fields that few facts need. */
function RareFields(props: ClaimFieldsProps) {
  const t = useMessages();
  const { edit } = useEditor();
  const { claim, at } = props;
  const { id, note, cues = [] } = claim;
  const set = (part: Partial<Claim>): void => edit((now) => changeClaim(now, id, part));
  return (
    <>
      <SilenceField {...props} />
      <AlsoIn {...props} />
      <Field
        label={t('writeNote')}
        at={`${at}.note`}
        value={note ?? ''}
        onInput={(value) => set({ note: value || undefined })}
      />
      <details>
        <summary>{t('writeRare')}</summary>
        <RareWayFields claim={claim} way={wayOf(claim)} at={`${at}.attested[0]`} />
        <Field
          label={t('writeCues')}
          at={`${at}.cues`}
          rows={2}
          value={cues.join('\n')}
          onInput={(value) => set({ cues: value ? value.split('\n') : undefined })}
        />
        <SpanFields {...props} field="when" label="dossierTimeEvents" />
        <SpanFields {...props} field="saidWhen" label="dossierTimeStatements" />
        <AmendmentFields {...props} field="corrected" label="writeCorrected" />
        <AmendmentFields {...props} field="withdrawn" label="writeWithdrawn" />
      </details>
    </>
  );
}

interface AmendmentProps extends ClaimFieldsProps {
  field: 'corrected' | 'withdrawn';
  label: MessageKey;
}

function AmendmentFields({ claim, at, field, label }: AmendmentProps) {
  const t = useMessages();
  const { edit } = useEditor();
  const { why = '', when = '' } = claim[field] ?? {};
  return (
    <WordsAndDate
      label={t(label)}
      at={`${at}.${field}.why`}
      words={why}
      date={when}
      dateAt={`${at}.${field}.when`}
      onChange={(...to) => edit((now) => setAmendment(now, claim.id, field, ...to))}
    />
  );
}

/** Problems of the fact that stand beside no field. */
function OtherProblems({ at }: { at: string }) {
  const { problems } = useEditor();
  return (
    <Says
      problems={problemsAt(problems, at).filter(
        ({ path }) => !shownFields.some((field) => pathText(path).startsWith(`${at}.${field}`)),
      )}
    />
  );
}

/** Fields whose problems stand beside them. */
const shownFields = [
  ...['text', 'short', 'attested', 'standing', 'topic', 'entities', 'silence', 'when', 'saidWhen'],
  ...['note', 'cues', 'corrected', 'withdrawn'],
];
