import type { Claim } from '../../core/dossier/schema.ts';
import { changeClaim, setWhen } from '../../core/draft/edit-claims.ts';
import {
  keepSentence,
  type StepState,
  setSpeaker,
  stateOf,
  type WalkStep,
} from '../../core/draft/walk.ts';
import type { SameFact } from '../../core/story/same-facts.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { ChosenItems } from './ChosenItems.tsx';
import { problemsAt, useEditor } from './editor-context.ts';
import { Says } from './Field.tsx';
import { nameOfClaim } from './name-of-claim.ts';
import { RelateFields } from './RelateFields.tsx';
import { useOwnId } from './use-own-id.ts';

export interface StepActions {
  onKeep: () => void;
  onRewrite: () => void;
  onDrop: () => void;
  onTie: () => void;
  /** The sentence says what `same` says. */
  onJoin: () => void;
  onNext: () => void;
  onBack: () => void;
  same: SameFact | undefined;
  /** By `KeyboardEvent.code`. */
  byKey: Readonly<Record<string, (() => void) | undefined>>;
}

interface StepProps {
  step: WalkStep;
  actions: StepActions;
}

const stateMessages: Record<StepState, MessageKey> = {
  open: 'writeStateOpen',
  kept: 'writeStateKept',
  written: 'writeStateWritten',
  dropped: 'writeStateDropped',
};

/** A sentence, with who says it and what has been decided of it. */
export function StepView({ step, actions }: StepProps) {
  const t = useMessages();
  const { draft } = useEditor();
  const id = useOwnId();
  const { fact, text } = step;
  const claim = draft.dossier.claims.find((one) => one.id === fact.id);
  return (
    <section class="step" tabIndex={-1} aria-labelledby={id}>
      <blockquote id={id} lang={text.article.language}>
        {visibleText(fact.sentence)}
      </blockquote>
      <p class="soft">{t(stateMessages[stateOf(draft, fact.id)])}</p>
      <SpeakerOfStep step={step} claim={claim} />
      {claim && claim.wording !== 'quoted' && <OwnWords claim={claim} onNext={actions.onNext} />}
      {claim && !claim.entities.length && <AboutFact claim={claim} />}
      {claim && <StepDate claim={claim} onNext={actions.onNext} />}
      {claim && <RelateFields claim={claim} isDenial={fact.isDenial} />}
      <Same {...actions} />
      <Buttons {...actions} />
    </section>
  );
}

function Buttons({ onKeep, onRewrite, onDrop, onTie, onBack, onNext }: StepActions) {
  const t = useMessages();
  return (
    <p class="tools">
      <Press label={t('writeKeep')} letter="K" onPress={onKeep} />
      <Press label={t('writeRewrite')} letter="R" onPress={onRewrite} />
      <Press label={t('writeDrop')} letter="D" onPress={onDrop} />
      <Press label={t('writeTie')} letter="T" onPress={onTie} />
      <Press label={t('writeBefore')} letter="←" onPress={onBack} />
      <Press label={t('writeNext')} letter="→" onPress={onNext} />
    </p>
  );
}

function Press({ label, letter, onPress }: { label: string; letter: string; onPress: () => void }) {
  return (
    <button type="button" class="button" aria-keyshortcuts={letter} onClick={onPress}>
      {label} <kbd>{letter}</kbd>
    </button>
  );
}

/** Selects the speaker; to choose one keeps the sentence as well. */
function SpeakerOfStep({ step, claim }: { step: WalkStep; claim: Claim | undefined }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const id = useOwnId();
  const { fact } = step;
  const way = claim?.attested.find(({ account }) => account === step.text.account)?.attribution;
  const speaker = (way ?? fact.attribution).at(-1)?.source ?? '';
  return (
    <div class="in-line">
      <label for={id}>{t('writeWho')}</label>
      <select
        id={id}
        value={speaker}
        onChange={({ currentTarget: { value } }) =>
          edit((now) => setSpeaker(claim ? now : keepSentence(now, step), fact.id, value))
        }
      >
        {draft.dossier.sources.map((source) => (
          <option key={source.id} value={source.id}>
            {`${visibleText(source.name)} (${t(sourceKindMessages[source.kind].name)})`}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ClaimProps {
  claim: Claim;
  onNext: () => void;
}

/** The fact in the author's own words; Enter goes on. Its problems are told once there is something in it. */
function OwnWords({ claim, onNext }: ClaimProps) {
  const t = useMessages();
  const { draft, edit, problems } = useEditor();
  const id = useOwnId();
  const at = `claims[${draft.dossier.claims.findIndex((one) => one.id === claim.id)}].text`;
  const found = claim.text.trim() ? problemsAt(problems, at) : [];
  return (
    <div class="own-words">
      <label for={id}>{t('writeOwnWords')}</label>
      <textarea
        id={id}
        rows={2}
        lang={draft.dossier.language}
        value={claim.text}
        aria-invalid={found.length > 0}
        aria-describedby={`${id}-says`}
        onInput={({ currentTarget: { value } }) =>
          edit((now) => changeClaim(now, claim.id, { text: value }))
        }
        onKeyDown={(event) => onEnter(event, onNext)}
      />
      <div id={`${id}-says`}>
        <Says problems={found} />
      </div>
    </div>
  );
}

/** Asked for where nobody is named: a fact is about somebody. */
function AboutFact({ claim: { id } }: { claim: Claim }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  return (
    <ChosenItems
      label={t('dossierIsAbout')}
      chosen={[]}
      among={draft.dossier.entities}
      onAdd={(one) => edit((now) => changeClaim(now, id, { entities: [one] }))}
      onRemove={() => {}}
    />
  );
}

function StepDate({ claim, onNext }: ClaimProps) {
  const t = useMessages();
  const { edit } = useEditor();
  const { words = '', from = '' } = claim.when ?? {};
  const set = (words: string, date: string): void =>
    edit((now) => setWhen(now, claim.id, 'when', words, date));
  return (
    <div class="in-line">
      <label>
        {t('writeWhen')}
        <input
          type="text"
          value={words}
          onInput={({ currentTarget: { value } }) => set(value, from)}
          onKeyDown={(event) => onEnter(event, onNext)}
        />
      </label>
      <label>
        {t('writeDateShort')}
        <input
          type="text"
          placeholder="YYYY-MM-DD"
          value={from}
          onInput={({ currentTarget: { value } }) => set(words || value, value.trim())}
          onKeyDown={(event) => onEnter(event, onNext)}
        />
      </label>
    </div>
  );
}

function onEnter(event: KeyboardEvent, next: () => void): void {
  // While a word is composed, Enter ends the word.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  next();
}

/** A fact of another account that says nearly the same, and how the two differ. */
function Same({ same, onJoin }: Pick<StepActions, 'same' | 'onJoin'>) {
  const t = useMessages();
  const { draft } = useEditor();
  const claim = draft.dossier.claims.find(({ id }) => id === same?.id);
  if (!same || !claim) return null;
  const { onlyKnown, onlyFound } = same;
  const inShort = (words: readonly string[]): string => words.join(', ') || '–';
  return (
    <div class="same">
      <p>{t('writeSameAs', visibleText(nameOfClaim(claim, draft)))}</p>
      {(onlyKnown.length > 0 || onlyFound.length > 0) && (
        <p class="trouble">{t('writeSameDiffers', inShort(onlyKnown), inShort(onlyFound))}</p>
      )}
      <p class="tools">
        <Press label={t('writeSame')} letter="S" onPress={onJoin} />
      </p>
    </div>
  );
}
