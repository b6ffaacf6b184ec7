import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string }) => unknown;

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { answer, countIn, isAlive, openDossier, tellCount } = await import('./messages.ts');

const listeners = new Set<Listener>();
const sendMessage = vi.fn();
beforeEach(() => {
  listeners.clear();
  sendMessage.mockReset();
  fake.browser = {
    runtime: {
      id: 'gloss',
      sendMessage,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  };
});

const hear = (message: unknown, sender: { id?: string } = { id: 'gloss' }): unknown[] =>
  [...listeners].map((listener) => listener(message, sender)).filter((reply) => reply);

const asked = { summary: vi.fn(() => ({ state: 'idle' })), jump: vi.fn() };
const life = new AbortController();
const listen = () => answer(asked as never, life.signal);

test('a question is answered, with its message', async () => {
  listen();
  expect(await hear({ type: 'summary' })[0]).toEqual({ state: 'idle' });
  hear({ type: 'jump', direction: -1 });
  expect(asked.jump).toHaveBeenCalledWith({ type: 'jump', direction: -1 });
});

test.each([
  undefined,
  null,
  7,
  'summary',
  [],
  {},
  { type: 'unknown' },
  { type: 7 },
  { type: 'toString' },
  { type: '__proto__' },
  { type: 'constructor' },
])('%j is nothing to answer', (message) => {
  listen();
  expect(hear(message)).toEqual([]);
});

test.each([{}, { id: 'another' }])('what comes from %j is not answered', (sender) => {
  listen();
  expect(hear({ type: 'summary' }, sender)).toEqual([]);
});

test.each<[unknown, number | undefined]>([
  [{ type: 'count', count: 0 }, 0],
  [{ type: 'count', count: 61 }, 61],
  [{ type: 'count', count: -1 }, undefined],
  [{ type: 'count', count: 1.5 }, undefined],
  [{ type: 'count', count: '61' }, undefined],
  [{ type: 'count', count: Number.NaN }, undefined],
  [{ type: 'count' }, undefined],
  [{ type: 'summary', count: 61 }, undefined],
  [undefined, undefined],
  ['count', undefined],
])('the count in %j is %j', (message, count) => {
  expect(countIn(message)).toBe(count);
});

test.each<[string, () => void]>([
  ['gone', () => Object.assign(fake.browser, { runtime: undefined })],
  ['invalidated', () => Object.assign(fake.browser, { runtime: {} })],
  [
    'throwing',
    () =>
      Object.defineProperty(fake.browser, 'runtime', {
        get: () => {
          throw new Error('Extension context invalidated.');
        },
      }),
  ],
])('where the extension is %s a page tells nobody and fails at nothing', (_how, end) => {
  expect(isAlive()).toBe(true);
  end();
  expect(isAlive()).toBe(false);
  tellCount(61);
  openDossier('dossier', 'claim');
  expect(sendMessage).not.toHaveBeenCalled();
});

test('nobody listening is no error', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  tellCount(61);
  await Promise.resolve();
  expect(sendMessage).toHaveBeenCalledWith({ type: 'count', count: 61 });
});
