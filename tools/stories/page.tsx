/** One state of one page of the extension: `page.html?page=popup&story=popup-off&locale=de`. */
import { render } from 'preact';
import { messagesLocale, messagesOf } from './messages.ts';
import { pages } from './page-stories.ts';

const pageQuery = new URLSearchParams(location.search);
const pageName = pages[pageQuery.get('page') ?? ''];
document.documentElement.lang = messagesOf(messagesLocale)('locale');
document.documentElement.dir = pageQuery.get('dir') ?? '';
await pageName?.style();
const shown = await pageName?.stories();
const story = shown?.stories[pageQuery.get('story') ?? ''];
if (story) render(story(), document.body);
