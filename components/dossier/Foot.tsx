import { useMessages } from '../ui/i18n.ts';
import { languageName } from '../ui/language-name.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';

/** The accounts that the page is made from, its author and its language: on every page of the story. */
export function Foot() {
  const t = useMessages();
  const { accounts, author, edited, foundBy, language } = useDossierPage().story.dossier;
  return (
    <footer class="foot">
      {accounts.map(({ id, description, published }) => (
        <p key={id}>
          <bdi lang={language}>
            {visibleText(description)} · {visibleText(published.words)}
          </bdi>
        </p>
      ))}
      {foundBy && <p>{t('cardFoundByProgram')}</p>}
      <p>
        {t('dossierEdited', visibleText(author), edited)} ·{' '}
        {t('cardFactsIn', languageName(language, t('locale')))}
      </p>
      <p>{t('cardNoVerdict')}</p>
    </footer>
  );
}
