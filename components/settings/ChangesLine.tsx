import type { DossierChanges } from '../../core/dossier/differences/compare.ts';
import { plural, useMessages } from '../ui/i18n.ts';

/** The numbers of facts that a newer version added, changed and withdrew. */
export function ChangesLine({ added, changed, withdrawn }: DossierChanges) {
  const t = useMessages();
  const parts = [
    added.length && plural(t, 'changeAdded', added.length),
    changed.length && plural(t, 'changeChanged', changed.length),
    withdrawn.length && plural(t, 'changeWithdrawn', withdrawn.length),
  ].filter(Boolean);
  return <span>{parts.join(' · ') || t('reviewSame')}</span>;
}
