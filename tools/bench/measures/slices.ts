/** Point 2: how long the tasks of Gloss are, and how soon the first names are lit. */
import { type Bench, pause } from '../bench.ts';
import type { Browsers } from '../browsers.ts';
import { type Figure, quantile } from '../figure.ts';
import { type Trace, trace } from '../main-thread.ts';
import { nameOf } from '../serve.ts';

const large = ['node-10mb', 'nodes', 'report', 'mentions', 'text-10mb'];

export async function slices({ browsers, served }: Bench): Promise<Figure[]> {
  if (browsers.name !== 'chromium') return [];
  const { page } = browsers.gloss;
  await page.evaluateOnNewDocument(noteFirstHighlight);
  const traces: Trace[] = [];
  for (const address of [...large.map(served.address), ...served.saved])
    for (let run = 0; run < 2; run++) {
      const one = await load(browsers, address);
      console.error(`  ${nameOf(address)}: ${Math.max(...callsIn(one)).toFixed(1)} ms at most`);
      traces.push(one);
    }
  const calls = traces.flatMap(callsIn);
  const longest = (what: string, value: number, most: number): Figure => ({
    point: '2',
    what: `tasks on big and saved pages, ${what}`,
    unit: 'ms',
    values: [value],
    target: { most },
  });
  return [
    longest('99th percentile', quantile(calls, 0.99), 8),
    longest('longest', Math.max(...calls), 16),
    {
      point: '2',
      what: 'first name lit, after the script began',
      unit: 'ms',
      values: traces.flatMap(firstLit),
    },
  ];
}

const callsIn = ({ tasks }: Trace): number[] =>
  tasks.filter(({ kind }) => kind === 'call').map(({ processor }) => processor);

async function load({ gloss, tab }: Browsers, address: string): Promise<Trace> {
  await gloss.page.goto('about:blank');
  return trace(gloss.page, async () => {
    await gloss.page.goto(address);
    await pause(1000);
    for (let tries = 0; tries < 100; tries++) {
      if ((await tab.ask({ type: 'summary' })).state === 'idle') return;
      await pause(100);
    }
  });
}

function firstLit({ tasks, marks }: Trace): number[] {
  const began = tasks.find(({ kind }) => kind === 'evaluate')?.start;
  const lit = marks.get('first highlight');
  return began !== undefined && lit !== undefined ? [lit - began] : [];
}

/** Runs in the page, before anything else. */
function noteFirstHighlight(): void {
  const look = (): void => {
    if (CSS.highlights.size) performance.mark('first highlight');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
