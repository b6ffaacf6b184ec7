/** Runs inside a page: what Gloss asks of its nodes to follow one change. */

// biome-ignore assist/source/organizeImports: nodes are counted before anything keeps their own methods.
import { takeSteps } from './counted-nodes.ts';
import { MentionStore } from '../../content/mentions/mention-store.ts';
import { highlightPainter } from '../../content/mentions/paint-highlight.ts';
import { ScanWork } from '../../content/scan/scan-work.ts';
import { startScanner } from '../../content/scan/scanner.ts';
import { type Packed, unpackLexicon } from '../../core/lexicon/pack-lexicon.ts';

const rowWith = (text: string): Element => {
  const row = document.createElement('tr');
  row.appendChild(document.createElement('td')).append(text);
  return row;
};

const rowsOf = (body: Element): Element[] => [...body.children];

/** Changes of a number of rows of a table. */
const changes: Record<string, (body: Element, count: number) => void> = {
  append(body, count) {
    for (let at = 0; at < count; at++) body.append(rowWith('Elon Musk'));
  },
  move(body, count) {
    const rows = rowsOf(body);
    for (let at = 0; at < count; at++) body.prepend(rows.at(-1 - at) as Element);
  },
  swap(body, count) {
    const rows = rowsOf(body);
    for (let at = 0; at < count / 2; at++) {
      const [a, b] = [rows[2 * at] as Element, rows.at(-1 - 2 * at) as Element];
      const after = b.nextSibling;
      body.insertBefore(b, a);
      body.insertBefore(a, after);
    }
  },
  write(body, count) {
    for (const row of rowsOf(body).slice(0, count))
      (row.firstChild?.firstChild as Text).data = 'Vladimir Putin';
  },
  remove(body, count) {
    for (const row of rowsOf(body).slice(0, count)) row.remove();
  },
  nest(body, count) {
    let at: Element = body.appendChild(document.createElement('tr'));
    for (let level = 0; level < count; level++) {
      at = at.appendChild(document.createElement(level % 2 ? 'b' : 'div'));
      at.append('Elon Musk ');
    }
  },
  'nest what the layout keeps in one line'(body, count) {
    let at: HTMLElement = body.appendChild(document.createElement('div'));
    for (let level = 0; level < count; level++) {
      at = at.appendChild(document.createElement('div'));
      at.style.display = 'contents';
    }
    at.append('Elon Musk');
  },
  'nest texts that the layout parts'(_, count) {
    // To be seen, or the layout is not asked.
    let at: Element = document.body.appendChild(document.createElement('p'));
    for (let level = 0; level < count; level++) at = at.appendChild(document.createElement('span'));
    for (let text = 0; text < count; text++) {
      const part = at.appendChild(document.createElement('span'));
      part.style.display = 'block';
      part.append('Elon Musk. ');
    }
  },
};

/** Steps for one change of `changed` rows in a table of `known` rows with names. */
export async function stepsOf(
  packed: Packed,
  name: string,
  known: number,
  changed: number,
): Promise<number> {
  const due: (() => void)[] = [];
  const later = (act: () => void): number => due.push(act);
  Object.assign(window, { requestAnimationFrame: later, setTimeout: later });
  const settle = async (): Promise<void> => {
    await Promise.resolve();
    for (let act = due.shift(); act; act = due.shift()) {
      act();
      await Promise.resolve();
    }
  };
  const body = document.body.appendChild(document.createElement('tbody'));
  body.hidden = true;
  changes.append?.(body, known);
  const lexicon = unpackLexicon(packed);
  const end = new AbortController();
  const store = new MentionStore(
    lexicon,
    (about) => highlightPainter(() => 'd2-ink', about),
    () => true,
  );
  startScanner({
    index: lexicon,
    load: async () => ({ store, openWork: (parts) => new ScanWork(store, parts) }),
    isOwnNode: () => false,
    changed() {},
    hasRead() {},
    reopened() {},
    signal: end.signal,
  });
  await settle();
  if (store.size !== known) throw new Error(`${store.size} of ${known} rows are known.`);
  changes[name]?.(body, changed);
  takeSteps();
  await settle();
  const steps = takeSteps();
  end.abort();
  body.remove();
  return steps;
}
