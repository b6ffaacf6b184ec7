/** What the stories of several pages share. */
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { locale, messagesOf } from '../messages.ts';

/** States of one page by name. */
export type Stories = Readonly<Record<string, () => preact.ComponentChild>>;

export const t = messagesOf(locale);
export const nothing = (): void => {};

/** Entities of the embedded dossier, as a page about it would name them. */
export const counts = ['elon-musk', 'vladimir-putin', 'starlink', 'crimea'].flatMap((id) => {
  const entity = embedded.entities.find((one) => one.id === id);
  return entity ? [{ ...entity, key: `${embedded.id}/${id}`, count: id.length }] : [];
});

export const shortcuts = [
  { name: 'list-mentions', description: t('commandListMentions'), keys: 'Alt+Shift+G' },
  { name: 'next-mention', description: t('commandNextMention'), keys: 'Alt+Shift+J' },
  { name: 'previous-mention', description: t('commandPreviousMention'), keys: '' },
];
