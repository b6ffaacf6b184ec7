import type { Brought } from '../../core/exchange/brought.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

/** Shown of each. */
const mostFactsAtFirst = 5;

/** The first facts with their sourcing, the first texts without one, and the first names. */
export function FirstFacts({ claims, unwritten, entities, sources }: Brought) {
  const t = useMessages();
  const nameOf = (id: string): string => sources.find((one) => one.id === id)?.name ?? id;
  if (!claims.length && !unwritten.length && !entities.length) return null;
  return (
    <>
      <h3>{t('bringPreview')}</h3>
      <ul class="read">
        {claims
          .slice(0, mostFactsAtFirst)
          .map(({ id, text, attested: [{ attribution }], when }) => (
            <li key={id}>
              <bdi>{visibleText(text)}</bdi>
              <p class="soft">
                {attribution
                  .toReversed()
                  .map(({ source }) => visibleText(nameOf(source)))
                  .filter(Boolean)
                  .join(' › ')}
                {when && ` · ${visibleText(when.words)}${when.from ? ` (${when.from})` : ''}`}
              </p>
            </li>
          ))}
        {unwritten.slice(0, mostFactsAtFirst).map(({ text, paragraph }) => (
          <li key={paragraph}>
            <bdi>{visibleText(text)}</bdi>
            <p class="soft">{t('bringNoSource')}</p>
          </li>
        ))}
        {!claims.length &&
          entities.slice(0, mostFactsAtFirst).map(({ id, name, names }) => (
            <li key={id}>
              <bdi>{visibleText(name)}</bdi>
              <p class="soft">
                {names
                  .flatMap((group) => group.names)
                  .slice(0, 12)
                  .map(visibleText)
                  .join(' · ')}
              </p>
            </li>
          ))}
      </ul>
    </>
  );
}
