import { exportCsv } from '../../core/dossier/exports/export-csv.ts';
import { exportJson } from '../../core/dossier/exports/export-json.ts';
import { exportJsonLd } from '../../core/dossier/exports/export-json-ld.ts';
import type { LinkedClaim } from '../../core/dossier/lookup/linked-claim.ts';
import { useMessages } from '../ui/i18n.ts';
import { useDossierPage } from './dossier-context.ts';
import { markdown } from './markdown.ts';

/** Ways to take facts along as files, made here, and to print them. */
export function TakeAlong({ claims }: { claims: readonly LinkedClaim[] }) {
  const t = useMessages();
  const { story, save, print } = useDossierPage();
  const kinds = [
    ['JSON', 'json', 'application/json', () => exportJson(claims, story)],
    ['CSV', 'csv', 'text/csv', () => exportCsv(claims, story)],
    ['Markdown', 'md', 'text/markdown', () => markdown(claims, story, t)],
    ['schema.org', 'jsonld', 'application/ld+json', () => exportJsonLd(claims, story)],
  ] as const;
  // A kept article tells what its reader has read: it is in no file for others.
  if (!claims.length || story.dossier.foundBy) return null;
  return (
    <p class="take">
      {t('dossierTake')}{' '}
      {kinds.map(([name, ending, type, make]) => (
        <button
          key={name}
          type="button"
          class="plain"
          onClick={() => save(`${story.dossier.id}.${ending}`, type, make())}
        >
          {name}
        </button>
      ))}
      <button type="button" class="plain" onClick={print}>
        {t('dossierPrint')}
      </button>
    </p>
  );
}
