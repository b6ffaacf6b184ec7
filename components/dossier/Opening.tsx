import { counted, type Words } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

interface OpeningProps {
  words: Words;
  title: string;
  author: string;
  facts: number;
  names: number;
}

/** What is known of a big dossier while its file is being read. */
export function Opening({ words, title, author, facts, names }: OpeningProps) {
  return (
    <main class="text-page" aria-busy="true">
      <h1>{visibleText(title)}</h1>
      <p>{words('dossiersBy', visibleText(author))}</p>
      <p class="soft">
        {counted(words, 'tallyFacts', facts)} · {counted(words, 'dossiersNames', names)}
      </p>
    </main>
  );
}
