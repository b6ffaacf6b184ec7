import { useWords } from '../ui/i18n.ts';
import { languageName } from '../ui/language-name.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useReader } from './dossier-context.ts';

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
