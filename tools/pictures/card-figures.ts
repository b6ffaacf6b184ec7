/** Measures the first view of the card of every entity of the embedded dossier: `node tools/pictures/card-figures.ts`. */
import { median } from '../bench/figure.ts';
import { openStories } from '../stories/open.ts';

/** Widths of the window in CSS pixels, and its height. */
const windows = [
  { width: 1280, height: 900 },
  { width: 360, height: 640 },
];

interface Figures {
  /** Before the first statement. */
  words: number;
  /** Statements wholly in view, and all that the first view holds. */
  inView: number;
  statements: number;
  /** Height of what scrolls, in heights of its window. */
  windows: number;
}

const { page, close } = await openStories();
try {
  const figures = new URL('figures.html', page.url()).href;
  for (const size of windows) {
    await page.setViewport(size);
    await page.goto(figures);
    await page.waitForSelector('body[data-done]');
    printFigures(size.width, await page.evaluate(measureCard));
  }
} finally {
  await close();
}

function printFigures(width: number, all: Figures[]): void {
  const enough = all.filter(({ inView, statements }) => inView >= Math.min(4, statements)).length;
  const words = all.map((one) => one.words);
  const tall = Math.max(...all.map((one) => one.windows));
  console.log(
    `${width} px: ${all.length} cards; words before the first fact: median ${median(words)}, most ${Math.max(...words)}; ` +
      `statements in view: median ${median(all.map(({ inView }) => inView))}, four or all of them on ${enough}; ` +
      `at most ${tall.toFixed(1)} windows`,
  );
}

/** Runs in the page. */
function measureCard(): Figures[] {
  return [...document.querySelectorAll('body > div')].map((host) => {
    const root = host.shadowRoot as ShadowRoot;
    const scroll = root.querySelector('.scroll') as HTMLElement;
    const { top, bottom } = scroll.getBoundingClientRect();
    const parts = [...root.querySelectorAll<HTMLElement>('.statement, .first, .text')];
    const isInView = (part: HTMLElement): boolean => {
      const box = part.getBoundingClientRect();
      return box.top >= top - 1 && box.bottom <= bottom + 1;
    };
    const before = document.createRange();
    before.setStart(root, 0);
    if (parts[0]) before.setEndBefore(parts[0]);
    const holder = document.createElement('div');
    holder.append(before.cloneContents());
    for (const unseen of holder.querySelectorAll('.unseen, svg, button.icon')) unseen.remove();
    for (const part of holder.querySelectorAll('*')) part.append(' ');
    return {
      words: (holder.textContent ?? '').split(/\s+/).filter(Boolean).length,
      inView: parts.filter(isInView).length,
      statements: parts.length,
      windows: scroll.scrollHeight / Math.max(1, scroll.clientHeight),
    };
  });
}
