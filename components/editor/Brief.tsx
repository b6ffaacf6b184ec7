import type { BriefLine, Entity } from '../../core/dossier/schema.ts';
import { setBrief } from '../../core/draft/edit-topics.ts';
import { useMessages } from '../ui/i18n.ts';
import { ChosenItems } from './ChosenItems.tsx';
import { problemsAt, useEditor } from './editor-context.ts';
import { Field, Says } from './Field.tsx';
import { nameOfClaim } from './name-of-claim.ts';

/** As many as the format has. */
const mostLines = 3;

/** Up to three lines for a reader in a hurry, each resting on facts about the name. */
export function Brief({ entity, at }: { entity: Entity; at: string }) {
  const t = useMessages();
  const { draft, edit, problems } = useEditor();
  const { id, brief = [] } = entity;
  const among = draft.dossier.claims
    .filter(({ entities }) => entities.includes(id))
    .map((one) => ({ id: one.id, name: nameOfClaim(one, draft) }));
  const set = (lines: readonly BriefLine[]): void => edit((now) => setBrief(now, id, lines));
  const setLine = (index: number, part: Partial<BriefLine>): void =>
    set(brief.map((line, i) => (i === index ? { ...line, ...part } : line)));
  return (
    <fieldset class="language">
      <legend>{t('writeBrief')}</legend>
      {brief.map(({ text, claims }, i) => (
        <div key={i}>
          <Field
            label={`${t('writeBriefLine')} (${i + 1})`}
            at={`${at}.brief[${i}].text`}
            value={text}
            onInput={(value) => setLine(i, { text: value })}
          />
          <ChosenItems
            label={`${t('writeBriefFacts')} (${i + 1})`}
            at={`${at}.brief[${i}].claims`}
            chosen={claims}
            among={among}
            onAdd={(one) => setLine(i, { claims: [...claims, one] })}
            onRemove={(one) => setLine(i, { claims: claims.filter((other) => other !== one) })}
          />
          <button type="button" class="plain" onClick={() => set(brief.toSpliced(i, 1))}>
            {t('dossiersRemove')} <span class="unseen">{`${t('writeBriefLine')} ${i + 1}`}</span>
          </button>
        </div>
      ))}
      {brief.length < mostLines && (
        <button
          type="button"
          class="plain"
          onClick={() => set([...brief, { text: '', claims: [] }])}
        >
          {t('writeAddBrief')}
        </button>
      )}
      <Says
        problems={problemsAt(problems, `${at}.brief`).filter(({ path }) => path.length === 3)}
      />
    </fieldset>
  );
}
