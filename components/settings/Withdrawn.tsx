import type { FactNews } from '../../core/dossier/differences/compare.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { More, mostRowsShown } from './More.tsx';

type WithdrawnProps = Pick<FactNews, 'withdrawn' | 'language'> & { isOpen?: boolean };

/** The facts that a newer version no longer has, in their own words. */
export function Withdrawn({ withdrawn, language, isOpen = false }: WithdrawnProps) {
  const t = useMessages();
  if (!withdrawn.length) return null;
  return (
    <details class="withdrawn" open={isOpen}>
      <summary>{t('reviewWithdrawn')}</summary>
      <ul class="problems">
        {withdrawn.slice(0, mostRowsShown).map((text) => (
          <li key={text} lang={language}>
            {visibleText(text)}
          </li>
        ))}
        <More count={withdrawn.length - mostRowsShown} />
      </ul>
    </details>
  );
}
