import { useState } from 'preact/hooks';
import type { Claim } from '../../core/dossier/schema.ts';
import {
  addRelation,
  type DraftRelation,
  relatedTo,
  removeRelation,
} from '../../core/draft/edit-relations.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { relationFieldNames } from './ClaimFields.tsx';
import { useEditor } from './editor-context.ts';
import { nameOfClaim } from './name-of-claim.ts';

/** Ties a fact to another: how, and to which. */
export function RelateFields({ claim, isDenial }: { claim: Claim; isDenial: boolean }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const [kind, setKind] = useState<DraftRelation>(isDenial ? 'denies' : 'beside');
  const others = draft.dossier.claims.filter(({ id }) => id !== claim.id);
  if (!others.length) return null;
  return (
    <>
      <div class="relate in-line">
        <select
          aria-label={t('writeRelation')}
          value={kind}
          onChange={({ currentTarget: { value } }) => setKind(value as DraftRelation)}
        >
          {relationFieldNames.map(([one, label]) => (
            <option key={one} value={one}>
              {t(label)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('writeRelationTo')}
          value=""
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            currentTarget.value = '';
            if (value) edit((now) => addRelation(now, claim.id, kind, value));
          }}
        >
          <option value="">{t('writeChoose')}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {visibleText(nameOfClaim(one, draft))}
            </option>
          ))}
        </select>
      </div>
      <RelatedFacts claim={claim} />
    </>
  );
}

function RelatedFacts({ claim }: { claim: Claim }) {
  const t = useMessages();
  const { draft, edit } = useEditor();
  const nameOf = (id: string): string => {
    const other = draft.dossier.claims.find((one) => one.id === id);
    return other ? visibleText(nameOfClaim(other, draft)) : id;
  };
  return (
    <ul class="chosen">
      {relationFieldNames.flatMap(([one, label]) =>
        relatedTo(draft, claim.id, one).map((id) => (
          <li key={`${one} ${id}`}>
            <span>{`${t(label)}: ${nameOf(id)}`}</span>
            <button
              type="button"
              class="plain"
              aria-label={`${t('dossiersRemove')}: ${t(label)} ${nameOf(id)}`}
              onClick={() => edit((now) => removeRelation(now, claim.id, one, id))}
            >
              ×
            </button>
          </li>
        )),
      )}
    </ul>
  );
}
