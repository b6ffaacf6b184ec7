import type { Claim, Link } from '../../core/dossier/schema.ts';
import { setProvenance, wayOf } from '../../core/draft/edit-draft.ts';
import { useMessages } from '../ui/i18n.ts';
import { sourceKindMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { problemsAt, useEditor } from './editor-context.ts';
import { Says } from './Field.tsx';

/** The attribution of a fact: from the article to the one on whose word it rests. */
export function ProvenanceFields({ claim, at }: { claim: Claim; at: string }) {
  const t = useMessages();
  const { draft, edit, problems } = useEditor();
  const { id } = claim;
  const { attribution } = wayOf(claim);
  const { sources } = draft.dossier;
  const set = (links: readonly Link[]): void => {
    const [first, ...rest] = links;
    if (first) edit((now) => setProvenance(now, id, [first, ...rest]));
  };
  const replace = (index: number, part: Partial<Link>): void =>
    set(attribution.map((link, i) => (i === index ? { ...link, ...part } : link)));
  return (
    <fieldset class="way">
      <legend>{t('writeWay')}</legend>
      <ol>
        {attribution.map((link, i) => (
          <li key={i}>
            <select
              aria-label={`${t('writeWay')}: ${i + 1}`}
              value={link.source}
              onChange={({ currentTarget }) => replace(i, { source: currentTarget.value })}
            >
              {sources.map((source) => (
                <option key={source.id} value={source.id}>
                  {`${visibleText(source.name)} (${t(sourceKindMessages[source.kind].name)})`}
                </option>
              ))}
            </select>
            <label title={t('meansPresumed')}>
              <input
                type="checkbox"
                checked={link.basis === 'presumed'}
                onChange={({ currentTarget }) =>
                  replace(i, { basis: currentTarget.checked ? 'presumed' : 'named' })
                }
              />{' '}
              {t('cardPresumed')}
            </label>
            {attribution.length > 1 && (
              <button
                type="button"
                class="plain"
                aria-label={`${t('dossiersRemove')}: ${i + 1}`}
                title={t('dossiersRemove')}
                onClick={() => set(attribution.filter((_, other) => other !== i))}
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
          set([...attribution, { source: sources.at(-1)?.id ?? 'article', basis: 'named' }])
        }
      >
        {t('writeAddStep')}
      </button>
      <Says problems={problemsAt(problems, `${at}.attested[0].attribution`)} />
    </fieldset>
  );
}
