/** Data and functions that the stories of several pages share. */
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { messagesLocale, messagesOf } from '../messages.ts';

/** States of one page by name. */
export type StoryTable = Readonly<Record<string, () => preact.ComponentChild>>;

export const storyMessage = messagesOf(messagesLocale);
export const doNothing = (): void => {};

/** Entities of the embedded dossier, as a page about it would name them. */
export const counts = ['elon-musk', 'vladimir-putin', 'starlink', 'crimea'].flatMap((id) => {
  const entity = embedded.entities.find((one) => one.id === id);
  return entity ? [{ ...entity, key: `${embedded.id}/${id}`, count: id.length }] : [];
});

export const shortcuts = [
  { name: 'list-mentions', description: storyMessage('commandListMentions'), keys: 'Alt+Shift+G' },
  { name: 'next-mention', description: storyMessage('commandNextMention'), keys: 'Alt+Shift+J' },
  { name: 'previous-mention', description: storyMessage('commandPreviousMention'), keys: '' },
];
