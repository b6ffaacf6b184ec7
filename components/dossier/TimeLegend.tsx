import { useMessages } from '../ui/i18n.ts';

const samples = [
  ['', 'dossierWhole'],
  ['within', 'dossierWithin'],
  ['approximate', 'dossierApproximate'],
  ['within inferred', 'dossierFromWords'],
] as const;

/** Legend for the bars of the time line. */
export function TimeLegend() {
  const t = useMessages();
  return (
    <ul class="samples">
      {samples.map(([look, meaning]) => (
        <li key={meaning}>
          <span class={`time-bar ${look}`} aria-hidden="true" />
          {t(meaning)}
        </li>
      ))}
    </ul>
  );
}
