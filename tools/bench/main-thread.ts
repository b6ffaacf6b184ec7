/** Work of a page's main thread, as far as Chromium tells. */
import type { Page } from 'puppeteer-core';
import { chunkNames } from '../../core/page/chunk-names.ts';

/**
 * Processor time of the page's main thread while something happens, in ms. Other programs on the
 * machine disturb it far less than the clock on the wall.
 */
export async function mainThreadTime(page: Page, happen: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  const start = await read();
  await happen();
  const time = (await read()) - start;
  await session.detach();
  return time;
}

/** One call into a script of ours in a page; compiling the script is part of evaluating it. Times in ms. */
interface Task {
  readonly kind: 'evaluate' | 'call';
  /** On the clock of the trace. */
  readonly start: number;
  readonly wall: number;
  readonly processor: number;
}

/** Processor time of all tasks together, in ms. */
export const processorTime = (tasks: readonly Task[]): number =>
  tasks.reduce((sum, { processor }) => sum + processor, 0);

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly worldName?: string };
}

const taskKinds: Record<string, Task['kind']> = {
  EvaluateScript: 'evaluate',
  'v8.compileModule': 'evaluate',
  'v8.evaluateModule': 'evaluate',
  FunctionCall: 'call',
};

/** The scripts that run in pages; the extension's own pages have others. */
const ours = new RegExp(
  `^chrome-extension:.*/(${['content-script', ...chunkNames].join('|')})\\.js$`,
);

/** Chromium names the world of a content script after its extension. */
const world = 'Gloss';

const checkpoint = 'BlinkScheduler_PerformMicrotaskCheckpoint';

interface Trace {
  /** All calls into scripts of ours. */
  readonly tasks: readonly Task[];
  /**
   * Tasks on their threads after promises were settled, as when storage has answered. They have no name: in a page
   * with scripts of its own they may be the page's.
   */
  readonly nameless: readonly Task[];
}

export async function trace(page: Page, happen: () => Promise<unknown>): Promise<Trace> {
  const categories = ['devtools.timeline', 'toplevel'];
  await page.tracing.start({ categories, screenshots: false });
  await happen();
  const data = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(data ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  const named = traceEvents.filter(isOurs);
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const threads = new Set(named.map(threadOf));
  const nameless = traceEvents.filter(
    (event) => event.name === checkpoint && threads.has(threadOf(event)),
  );
  return {
    tasks: named.map(taskOf),
    nameless: nameless.map(taskOf),
  };
}

/** The longest call into scripts of ours while something happens, in ms of the processor. */
export async function longestTask(page: Page, happen: () => Promise<unknown>): Promise<number> {
  const { tasks } = await trace(page, happen);
  return Math.max(0, ...tasks.map(({ processor }) => processor));
}

function isOurs({ ph, name, args }: TraceEvent): boolean {
  if (ph !== 'X' || !taskKinds[name]) return false;
  return ours.test(args?.data?.url ?? '') || args?.worldName === world;
}

const taskOf = ({ name, ts, dur = 0, tdur = dur }: TraceEvent): Task => ({
  kind: taskKinds[name] ?? 'call',
  start: ts / 1000,
  wall: dur / 1000,
  processor: tdur / 1000,
});
