import type { AccountHead, DossierHead } from '../../core/dossier/lookup/entity-file.ts';
import { useMessages } from './i18n.ts';
import { languageName } from './language-name.ts';
import { visibleText } from './visible-text.ts';

interface AccountLineProps {
  dossier: DossierHead;
  /** True when the dossier has to be named, because the card shows several. */
  isNamed?: boolean;
}

/** Kind and date of a dossier's account, and its language where that is not the interface's. */
export function AccountLine({ dossier, isNamed = false }: AccountLineProps) {
  const { title, language, accounts } = dossier;
  return (
    <p
      title={accounts.map(({ description }) => visibleText(description)).join('\n')}
      lang={language}
    >
      {isNamed && `${visibleText(title)}: `}
      {accounts.map(accountInShort).join('; ')}
      <AccountLanguage of={language} />
    </p>
  );
}

/** "The Daily, first-hand report · 3 May 2024" */
export const accountInShort = ({ outlet, short, published }: AccountHead): string =>
  `${[outlet ?? [], short].flat().map(visibleText).join(', ')} · ${visibleText(published.words)}`;

/** Names the language of the facts where it is not the interface's. */
export function AccountLanguage({ of: language }: { of: string }) {
  const t = useMessages();
  const locale = t('locale');
  if (language.split('-')[0] === locale.split('-')[0]) return null;
  return <span lang={locale}> · {t('cardFactsIn', languageName(language, locale))}</span>;
}
