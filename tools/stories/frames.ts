/** Every state of the extension's pages in a frame of its own: light and dark, as wide as it is shown, and narrow. */
import { pages, type StoriedPage } from './page-stories.ts';

const query = new URLSearchParams(location.search);
const locale = query.get('locale') ?? 'en';
/** All pages at once would be a hundred frames. */
const chosen = query.get('page') ?? 'popup';
const main = document.querySelector('main');

document.querySelector('nav')?.append(' · page:');
for (const page of Object.keys(pages)) link(page, { page, locale });
document.querySelector('nav')?.append(' · language:');
for (const other of ['en', 'de', 'es', 'fr', 'ru', 'uk', 'zh_CN'])
  link(other, { page: chosen, locale: other });

const page = pages[chosen];
if (page) await frame(chosen, page);

function link(name: string, to: Record<string, string>): void {
  const anchor = document.createElement('a');
  anchor.href = `?${new URLSearchParams(to)}`;
  anchor.textContent = name;
  document.querySelector('nav')?.append(' ', anchor);
}

async function frame(name: string, { width, stories }: StoriedPage): Promise<void> {
  for (const story of Object.keys((await stories()).stories)) {
    const title = document.createElement('h2');
    title.textContent = story;
    main?.append(title);
    for (const [theme, wide] of [
      ['light', width],
      ['dark', width],
      ['light', 320],
    ] as const) {
      const frame = document.createElement('iframe');
      frame.className = theme;
      frame.loading = 'lazy';
      frame.width = String(wide);
      frame.src = `page.html?${new URLSearchParams({ page: name, story, locale })}`;
      main?.append(frame);
    }
  }
}
