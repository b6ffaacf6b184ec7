/** Point 6: what Gloss costs where there is nothing to do, and how soon its card is there. */
import type { Page } from 'puppeteer-core';
import { dwellMs, hitTestGapMs } from '../../../content/card/timings.ts';
import { type Bench, inTurn, pause } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { mainThreadTime, processorTime, trace } from '../main-thread.ts';

const point = '6';
const unit = 'ms';
const moves = 100;
const turns = 4;

export async function idle(bench: Bench): Promise<Figure[]> {
  if (bench.browsers.name !== 'chromium') return [];
  const { page } = bench.browsers.gloss;
  const [once, after] = await nobody(bench, page);
  return [
    { point, unit, what: 'page without mentions, once', values: once, target: { most: 5 } },
    { point, unit, what: 'the same in five seconds after', values: after, target: { most: 0 } },
    ...(await hidden(bench, page)),
    await pointer(bench),
    ...(await hover(bench, page)),
  ];
}

async function nobody({ served, runs }: Bench, page: Page): Promise<[number[], number[]]> {
  const [once, after]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    await page.goto('about:blank');
    const loading = await trace(page, async () => {
      await page.goto(served.address('empty'));
      await pause(1000);
    });
    // This page has no script of its own.
    once.push(processorTime([...loading.tasks, ...loading.nameless]));
    after.push(processorTime((await trace(page, () => pause(5000))).tasks));
  }
  return [once, after];
}

/** A tab that nobody looks at: at rest, and while a thousand paragraphs with names come into it. */
async function hidden({ served, browsers }: Bench, page: Page): Promise<Figure[]> {
  await page.goto(served.address('news'));
  await pause(1000);
  await browsers.tab.page.bringToFront();
  const atRest = await trace(page, () => pause(5000));
  const growing = await trace(page, async () => {
    await page.evaluate(addParagraphs);
    await pause(2000);
  });
  await page.bringToFront();
  const figure = { point, unit };
  return [
    {
      ...figure,
      what: 'hidden tab, five seconds',
      values: [processorTime(atRest.tasks)],
      target: { most: 0 },
    },
    {
      ...figure,
      what: 'hidden tab, 1,000 paragraphs come',
      values: [processorTime(growing.tasks)],
    },
  ];
}

/** Runs in the page. */
function addParagraphs(): void {
  for (let at = 0; at < 1000; at++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Elon Musk spoke with Vladimir Putin.';
    document.body.append(paragraph);
  }
}

/**
 * The moves with Gloss on less the same moves with it switched off, in one page: two browsers differ by more. In many
 * short turns, because a move takes ten times as long as what Gloss adds to it, and never twice the same.
 */
async function pointer({ served, browsers, runs }: Bench): Promise<Figure> {
  const { page } = browsers.gloss;
  await page.goto(served.address('mentions'));
  await pause(3000);
  const perMove = (on: boolean) => async () => {
    await browsers.tab.store('on', on);
    await pause(2000);
    await moveAbout(page);
    return (await mainThreadTime(page, () => moveAbout(page))) / moves;
  };
  const { off, on } = await inTurn(turns * runs, { off: perMove(false), on: perMove(true) });
  const what = 'a move of the pointer over text, with 10,000 mentions';
  const values = on.map((value, run) => value - (off[run] ?? 0));
  return { point, unit, what, values, target: { most: 0.1 } };
}

async function moveAbout(page: Page): Promise<void> {
  for (let at = 0; at < moves; at++) await page.mouse.move(100 + at * 3, 100 + ((at * 7) % 600));
}

/** From the end of the dwell until the card is painted, after a slow arrival; two frames are 33 ms at sixty a second. */
async function hover({ served, runs }: Bench, page: Page): Promise<Figure[]> {
  const [first, later]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    await page.goto(served.address('news'));
    await pause(1000);
    first.push(await untilCard(page));
    later.push(await untilCard(page));
  }
  const target = { most: 33 };
  return [
    { point, unit, what: 'card after the dwell, first in a page', values: first, target },
    { point, unit, what: 'card after the dwell, the next', values: later, target },
  ];
}

async function untilCard(page: Page): Promise<number> {
  await page.mouse.move(1, 1);
  await pause(800);
  const { x, y } = await page.evaluate(placeOfName);
  const shown = page.evaluate(timeCard);
  await page.mouse.move(x, y + 60);
  await pause(2 * hitTestGapMs);
  await page.mouse.move(x, y);
  return (await shown) - hitTestGapMs - dwellMs;
}

/** Runs in the page: the middle of the first name that is lit in an article. */
function placeOfName(): { x: number; y: number } {
  for (const names of CSS.highlights.values())
    for (const name of names) {
      if (!name.startContainer.parentElement?.closest('article')) continue;
      const range = document.createRange();
      range.setStart(name.startContainer, name.startOffset);
      range.setEnd(name.endContainer, name.endOffset);
      const [box] = range.getClientRects();
      if (box && box.top > 0 && box.bottom < innerHeight)
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  throw new Error('No name is in sight.');
}

/** Runs in the page: ms from the last move of the pointer to the frame after the card came. */
function timeCard(): Promise<number> {
  let moved = 0;
  addEventListener('pointermove', ({ timeStamp }) => {
    moved = timeStamp;
  });
  return new Promise((told) => {
    const look = (): void => {
      if (document.querySelector('gloss-card')) told(performance.now() - moved);
      else requestAnimationFrame(look);
    };
    look();
  });
}
