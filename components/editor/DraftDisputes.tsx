import type { Dispute } from '../../core/dossier/schema.ts';
import { addDispute, changeDispute, removeDispute } from '../../core/draft/edit-disputes.ts';
import { useMessages } from '../ui/i18n.ts';
import { ChosenItems } from './ChosenItems.tsx';
import { useEditor } from './editor-context.ts';
import { Field } from './Field.tsx';
import { nameOfClaim } from './name-of-claim.ts';

/** The disputes, each with its sides and the facts that they rest on. */
export function DraftDisputes() {
  const t = useMessages();
  const { draft, edit } = useEditor();
  return (
    <section>
      <h2>{t('dossierDisputes')}</h2>
      <p class="soft">{t('dossierDisputesMean')}</p>
      {draft.dossier.disputes.map((dispute, i) => (
        <DisputeFields key={dispute.id} dispute={dispute} at={`disputes[${i}]`} />
      ))}
      <button type="button" class="button" onClick={() => edit(addDispute)}>
        {t('writeAddDispute')}
      </button>
    </section>
  );
}

function DisputeFields({ dispute, at }: { dispute: Dispute; at: string }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const { id, question, sides } = dispute;
  const among = draft.dossier.claims.map((one) => ({ id: one.id, name: nameOfClaim(one, draft) }));
  const set = (part: Partial<Dispute>): void => edit((now) => changeDispute(now, id, part));
  const setSide = (index: number, part: Partial<Dispute['sides'][number]>): void =>
    set({ sides: sides.map((side, i) => (i === index ? { ...side, ...part } : side)) });
  return (
    <div class="box">
      <Field
        label={t('writeQuestion')}
        at={`${at}.question`}
        value={question}
        onInput={(value) => set({ question: value })}
      />
      {sides.map((side, i) => (
        <div key={i}>
          <Field
            label={`${t('writeSide')} (${i + 1})`}
            at={`${at}.sides[${i}].line`}
            value={side.line}
            onInput={(value) => setSide(i, { line: value })}
          />
          <ChosenItems
            label={`${t('dossierFacts')} (${i + 1})`}
            at={`${at}.sides[${i}].claims`}
            chosen={side.claims}
            among={among}
            onAdd={(one) => setSide(i, { claims: [...side.claims, one] })}
            onRemove={(one) => setSide(i, { claims: side.claims.filter((c) => c !== one) })}
          />
        </div>
      ))}
      <button type="button" class="button" onClick={() => edit((now) => removeDispute(now, id))}>
        {t('dossiersRemove')}
      </button>
    </div>
  );
}
