import { visibleText } from '../visible-text.ts';
import type { Words } from '../words.ts';

/** In the place of a dossier whose file cannot be read any more; the settings say what can be done. */
export function Damaged({ words, title }: { words: Words; title: string }) {
  return (
    <main class="text-page">
      <h1>{visibleText(title)}</h1>
      <p>{words('dossierDamaged', visibleText(title))}</p>
      <p>
        <a href="/options.html">{words('popupSettings')}</a>
      </p>
    </main>
  );
}
