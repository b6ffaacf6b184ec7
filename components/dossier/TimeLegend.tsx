import { useMessages } from '../ui/i18n.ts';

const samples = [
  ['', 'dossierWhole'],
  ['within', 'dossierWithin'],
  ['approximate', 'dossierApproximate'],
  ['within inferred', 'dossierFromWords'],
] as const;

/** What the bars of the time line mean. */
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
