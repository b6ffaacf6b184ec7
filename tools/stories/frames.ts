/** Every state of the extension's pages in a frame of its own: light and dark, as wide as it is shown, and narrow. */
import { pages, type StoriedPage } from './page-stories.ts';

const frameQuery = new URLSearchParams(location.search);
const chosenLocale = frameQuery.get('locale') ?? 'en';
/** All pages at once would be a hundred frames. */
const chosen = frameQuery.get('page') ?? 'popup';
const mainElement = document.querySelector('main');

document.querySelector('nav')?.append(' · page:');
for (const page of Object.keys(pages)) storyLink(page, { page, locale: chosenLocale });
document.querySelector('nav')?.append(' · language:');
for (const other of ['en', 'de', 'es', 'fr', 'ru', 'uk', 'zh_CN'])
  storyLink(other, { page: chosen, locale: other });

const shownPage = pages[chosen];
if (shownPage) await frame(chosen, shownPage);

function storyLink(name: string, to: Record<string, string>): void {
  const anchor = document.createElement('a');
  anchor.href = `?${new URLSearchParams(to)}`;
  anchor.textContent = name;
  document.querySelector('nav')?.append(' ', anchor);
}

async function frame(name: string, { width, stories }: StoriedPage): Promise<void> {
  for (const story of Object.keys((await stories()).stories)) {
    const title = document.createElement('h2');
    title.textContent = story;
    mainElement?.append(title);
    for (const [theme, wide] of [
      ['light', width],
      ['dark', width],
      ['light', 320],
    ] as const) {
      const frame = document.createElement('iframe');
      frame.className = theme;
      frame.loading = 'lazy';
      frame.width = String(wide);
      frame.src = `page.html?${new URLSearchParams({ page: name, story, locale: chosenLocale })}`;
      mainElement?.append(frame);
    }
  }
}
