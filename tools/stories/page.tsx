/** One state of one page of the extension: `page.html?page=popup&story=popup-off&locale=de`. */
import { render } from 'preact';
import { locale, messagesOf } from './messages.ts';
import { pages } from './page-stories.ts';

const query = new URLSearchParams(location.search);
const page = pages[query.get('page') ?? ''];
document.documentElement.lang = messagesOf(locale)('locale');
document.documentElement.dir = query.get('dir') ?? '';
await page?.style();
const shown = await page?.stories();
const story = shown?.stories[query.get('story') ?? ''];
if (story) render(story(), document.body);
