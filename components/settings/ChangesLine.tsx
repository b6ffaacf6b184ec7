import type { Changes } from '../../core/dossier/compare.ts';
import { counted, useWords } from '../ui/i18n.ts';

/** How many facts a newer version added, changed and withdrew. */
export function ChangesLine({ added, changed, withdrawn }: Changes) {
  const words = useWords();
  const parts = [
    added.length && counted(words, 'changeAdded', added.length),
    changed.length && counted(words, 'changeChanged', changed.length),
    withdrawn.length && counted(words, 'changeWithdrawn', withdrawn.length),
  ].filter(Boolean);
  return <span>{parts.join(' · ') || words('reviewSame')}</span>;
}
