/**
 * `node tests/fuzz/folder.ts DIR [--browser firefox] [--seed N]`: every saved page of a folder, with Gloss
 * switched on and off in random order, everywhere and for the site, with either painter. Afterwards
 * each node must be the same object in the same place with the same data; with highlights, the page must
 * never have been written to.
 */
import { parseArgs } from 'node:util';
import { serve } from '../../tools/bench/serve.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import { openSession } from '../e2e/session.ts';
import { Choices } from './random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name a folder of saved pages.');
const session = await openSession(values.browser as BrowserName);
const served = await serve(folder);
const choices = new Choices(Number(values.seed));
const switches = [
  ['on', false],
  ['on', undefined],
  ['off:127.0.0.1', true],
  ['off:127.0.0.1', undefined],
] as const;
let faults = 0;
let tried = 0;
for (const address of served.saved)
  for (const painter of ['highlight', 'marks']) {
    await session.extension.store('painter', painter);
    await session.page.bringToFront();
    await session.page.goto(address, { waitUntil: 'load' });
    await session.page.evaluate(remember);
    for (let turn = 0; turn < 8; turn++) {
      const [key, value] = switches[choices.below(switches.length)] ?? switches[0];
      await session.extension.store(key, value);
      await new Promise((go) => setTimeout(go, choices.below(120)));
    }
    await session.extension.store('off:127.0.0.1', undefined);
    await session.extension.store('on', false);
    await new Promise((go) => setTimeout(go, 300));
    const { wrong, written } = await session.page.evaluate(compare);
    await session.extension.store('on', undefined);
    tried++;
    if (!wrong && !(painter === 'highlight' && written)) continue;
    faults++;
    console.log(`${address} with ${painter}: ${wrong ?? `written to ${written} times`}`);
  }
await session.close();
served.close();
console.log(`${values.browser}: ${tried} pages switched on and off, ${faults} not as they were`);
process.exitCode = faults ? 1 : 0;

/** Runs in the page. */
function remember(): void {
  const nodes = (): [Node, Node | null, string | null][] => {
    const found: [Node, Node | null, string | null][] = [];
    const visit = (node: Node): void => {
      found.push([node, node.parentNode, node.nodeValue]);
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      for (const child of node.childNodes) visit(child);
    };
    visit(document);
    return found;
  };
  let written = 0;
  new MutationObserver((records) => {
    written += records.length;
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  Object.assign(globalThis, { nodes, before: nodes(), written: () => written });
}

/** Runs in the page. */
function compare(): { wrong: string | undefined; written: number } {
  type Nodes = [Node, Node | null, string | null][];
  const { nodes, before, written } = globalThis as never as {
    nodes(): Nodes;
    before: Nodes;
    written(): number;
  };
  const now = nodes();
  const at = before.findIndex((one, index) =>
    one.some((part, field) => part !== now[index]?.[field]),
  );
  const wrong =
    at >= 0
      ? `node ${at} is not what it was`
      : now.length !== before.length
        ? 'there are more nodes'
        : undefined;
  return { wrong, written: written() };
}
