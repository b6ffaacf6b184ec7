import type { Attestation, Claim, Link } from '../../core/dossier/schema.ts';
import { changeWay, setProvenance } from '../../core/draft/edit-ways.ts';
import { useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { problemsAt, useEditor } from './editor-context.ts';
import { Choice, Field, optionsOf, Says } from './Field.tsx';

interface ProvenanceProps {
  claim: Claim;
  way: Attestation;
  /** The path of the way in the file. */
  at: string;
}

/** The attribution of a fact in one account: from the account to the one on whose word it rests. */
export function ProvenanceFields({ claim: { id }, way, at }: ProvenanceProps) {
  const t = useMessages();
  const { draft, edit, problems } = useEditor();
  const { account, attribution } = way;
  const { sources } = draft.dossier;
  const set = (links: readonly Link[]): void => {
    const [first, ...rest] = links;
    if (first) edit((now) => setProvenance(now, id, account, [first, ...rest]));
  };
  const replace = (index: number, part: Partial<Link>): void =>
    set(attribution.map((link, i) => (i === index ? { ...link, ...part } : link)));
  return (
    <fieldset class="way">
      <legend>{t('writeWay')}</legend>
      <ol>
        {attribution.map((link, i) => (
          <li key={i}>
            <LinkFields link={link} number={i + 1} onChange={(part) => replace(i, part)} />
            {attribution.length > 1 && (
              <button
                type="button"
                class="plain"
                aria-label={`${t('dossiersRemove')}: ${i + 1}`}
                title={t('dossiersRemove')}
                onClick={() => set(attribution.toSpliced(i, 1))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="plain"
        onClick={() =>
          set([...attribution, { source: sources.at(-1)?.id ?? account, basis: 'named' }])
        }
      >
        {t('writeAddStep')}
      </button>
      <Says problems={problemsAt(problems, `${at}.attribution`)} />
    </fieldset>
  );
}

interface LinkFieldsProps {
  link: Link;
  /** Counted from the account, which is 1. */
  number: number;
  onChange: (part: Partial<Link>) => void;
}

function LinkFields({ link: { source, basis }, number, onChange }: LinkFieldsProps) {
  const t = useMessages();
  const { sources } = useEditor().draft.dossier;
  return (
    <>
      <select
        aria-label={`${t('writeWay')}: ${number}`}
        value={source}
        onChange={({ currentTarget }) => onChange({ source: currentTarget.value })}
      >
        {sources.map(({ id, name, kind }) => (
          <option key={id} value={id}>
            {`${visibleText(name)} (${t(sourceKindMessages[kind].name)})`}
          </option>
        ))}
      </select>
      <label title={t('meansPresumed')}>
        <input
          type="checkbox"
          checked={basis === 'presumed'}
          onChange={({ currentTarget }) =>
            onChange({ basis: currentTarget.checked ? 'presumed' : 'named' })
          }
        />{' '}
        {t('cardPresumed')}
      </label>
    </>
  );
}

/** Fields that are seldom needed: the source through whom the fact is known, and an account's own hedge. */
export function RareWayFields({ claim: { id }, way, at }: ProvenanceProps) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { account, attribution, knownBy, hedge } = way;
  const set = (part: Partial<Attestation>): void =>
    edit((now) => changeWay(now, id, account, part));
  const inWay = draft.dossier.sources.filter((source) =>
    attribution.some((link) => link.source === source.id),
  );
  return (
    <div class="pair">
      <Choice
        label={t('writeKnownBy')}
        at={`${at}.knownBy`}
        value={knownBy ?? ''}
        none={t('writeByRule')}
        options={optionsOf(inWay)}
        onChange={(source) => set({ knownBy: source || undefined })}
      />
      <Field
        label={t('writeHedge')}
        at={`${at}.hedge`}
        value={hedge ?? ''}
        onInput={(value) => set({ hedge: value || undefined })}
      />
    </div>
  );
}
