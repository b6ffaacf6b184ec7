/** Runs inside a page: what a page can do that must not freeze it (docs/performance.md). */

/** One row: what is there before, and what the page then does once, or in every frame. */
interface HostileRow {
  grow(): void;
  act(): void;
  /** Frames in which it acts; the median frame is told. Absent: once. */
  readonly frames?: number;
}

const nothingHostile = (): void => {};

const element = (tag: string, ...content: (string | Node)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
};

function hostileTable(rows: number): void {
  const name = (at: number): string => (at % 2 ? 'Elon Musk' : 'Vladimir Putin');
  const body = element('tbody');
  for (let at = 0; at < rows; at++) {
    const key = String((at * 7919) % rows);
    body.append(element('tr', element('td', name(at)), element('td', key)));
  }
  document.body.append(element('table', body), element('p', 'It was Elon Musk.'));
}

const rowsOf = (): { body: Element; rows: Element[] } => {
  const body = document.querySelector('tbody') as Element;
  return { body, rows: [...body.children] };
};

/** As sorting scripts do it: every row is appended again. */
function sort(): void {
  const { body, rows } = rowsOf();
  const keyOf = (row: Element): number => Number(row.lastElementChild?.textContent);
  for (const row of rows.sort((a, b) => keyOf(a) - keyOf(b))) body.append(row);
}

function reverse(): void {
  const { body, rows } = rowsOf();
  for (const row of rows) body.prepend(row);
}

const move = (count: number) => (): void => {
  const { body, rows } = rowsOf();
  for (let at = 0; at < count; at++) {
    const [from, to] = [Math.random() * rows.length, Math.random() * rows.length];
    body.insertBefore(rows[from | 0] as Element, rows[to | 0] as Element);
  }
};

function swap(): void {
  const { body, rows } = rowsOf();
  const [a, b] = [rows[10] as Element, rows.at(-10) as Element];
  const after = b.nextSibling;
  body.insertBefore(b, a);
  body.insertBefore(a, after);
}

function clone(): void {
  const { body } = rowsOf();
  body.replaceWith(body.cloneNode(true));
}

/** Not laid out: boxes nested this deep crash browsers even without Gloss. */
const nest = (tag: string, depth: number) => (): void => {
  const home = element('div');
  home.style.display = 'none';
  let at = home;
  for (let level = 0; level < depth; level++) {
    const next = element(tag, 'Elon Musk ');
    at.append(next);
    at = next;
  }
  document.body.append(home);
};

const fill = (unit: string, length: number) => (): void => {
  const block = element('p', unit.repeat(length / unit.length));
  block.style.contentVisibility = 'hidden';
  document.body.append(block);
};

function changeALittle(): void {
  document.body.lastElementChild?.append(' so');
}

const hostileTexts: Record<string, string> = {
  names: 'Elon Musk ',
  surnames: 'Musk ',
  Han: '普京',
  'line feeds': '\n\n\n\n\n\n\n\nMusk',
  folding: 'e\u0301lan Elon\u00ad Musk ',
};

const mb = 1_000_000;

export const hostileRows: Record<string, HostileRow> = {
  ...Object.fromEntries(
    [1000, 4000, 12_000].map((count) => [
      `${count} rows sorted by appending`,
      { grow: () => hostileTable(count), act: sort },
    ]),
  ),
  '12000 rows reversed one by one': { grow: () => hostileTable(12_000), act: reverse },
  '4000 rows cloned': { grow: () => hostileTable(4000), act: clone },
  ...Object.fromEntries(
    [1, 10, 30].map((count) => [
      `${count} of 3000 rows moved in each frame`,
      { grow: () => hostileTable(3000), act: move(count), frames: 120 },
    ]),
  ),
  'two of 3000 rows swapped in each frame': {
    grow: () => hostileTable(3000),
    act: swap,
    frames: 120,
  },
  ...Object.fromEntries(
    ['span', 'b', 'div'].flatMap((tag) =>
      [5000, 20_000].map((depth) => [
        `${depth} nested ${tag} with names`,
        { grow: nothingHostile, act: nest(tag, depth) },
      ]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(hostileTexts).map(([what, unit]) => [
      `10 MB of ${what}`,
      { grow: nothingHostile, act: fill(unit, 10 * mb) },
    ]),
  ),
  ...Object.fromEntries(
    ['names', 'surnames', 'Han'].flatMap((what) =>
      [1, 10].map((size) => [
        `a small change in ${size} MB of ${what}`,
        { grow: fill(hostileTexts[what] as string, size * mb), act: changeALittle, frames: 60 },
      ]),
    ),
  ),
};

export function growBy(name: string): void {
  hostileRows[name]?.grow();
}

export interface Acted {
  /** From the act until its second frame, in ms; of a row with frames, the median frame. */
  readonly time: number;
  /** The longest time, in ms, in which the page did not answer, from the act on. */
  readonly silence: number;
}

/** @param restMs how long it waits after the act */
export async function act(name: string, restMs: number): Promise<Acted> {
  const { act = nothingHostile, frames } = hostileRows[name] ?? {};
  const stop = listenForMoves();
  const times: number[] = [];
  for (let done = 0; done < (frames ?? 1); done++) {
    const start = performance.now();
    act();
    if (!frames) await nextFrame();
    await nextFrame();
    times.push(performance.now() - start);
  }
  await new Promise((go) => setTimeout(go, restMs));
  return { time: times.sort((a, b) => a - b)[times.length >> 1] ?? 0, silence: stop() };
}

/** Notes how long the page does not answer; the result tells the longest time in ms. */
function listenForMoves(): () => number {
  let [longest, last] = [0, performance.now()];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  });
  return () => {
    clearInterval(timer);
    return longest;
  };
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
