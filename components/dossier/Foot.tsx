import { languageName } from '../language-name.ts';
import { visibleText } from '../visible-text.ts';
import { useWords } from '../words.ts';
import { useReader } from './story.ts';

/** What kind of account the page is made from: on every page of the story. */
export function Foot() {
  const words = useWords();
  const { account, author, edited, language } = useReader().story.dossier;
  return (
    <footer class="foot">
      <p>
        <bdi lang={language}>
          {visibleText(account.description)} · {visibleText(account.published.words)}
        </bdi>
      </p>
      <p>
        {words('dossierEdited', visibleText(author), edited)} ·{' '}
        {words('cardFactsIn', languageName(language, words('locale')))}
      </p>
      <p>{words('cardNoVerdict')}</p>
    </footer>
  );
}
