/** Every state of the extension's pages in a frame of its own: light and dark, as wide as it is shown, and narrow. */
import { widthOf } from './page-stories.ts';

const locale = new URLSearchParams(location.search).get('locale') ?? 'en';
const main = document.querySelector('main');

for (const [story, width] of Object.entries(widthOf)) {
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
    frame.width = String(wide);
    frame.src = `page.html?story=${story}&locale=${locale}`;
    main?.append(frame);
  }
}
