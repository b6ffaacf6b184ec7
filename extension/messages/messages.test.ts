import { beforeEach, expect, test, vi } from 'vitest';
import type { ExtensionMessage } from './message.ts';

type Send = (reply?: unknown) => void;
type Listener = (message: unknown, sender: { id?: string }, send: Send) => unknown;

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { answer, askBackground, openDossier, tellCount } = await import('./messages.ts');
const { isAlive } = await import('./is-alive.ts');
const { extensionMessageIn } = await import('./message.ts');

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

/** The answer to a message; 'silence' if no listener means to answer. */
const hear = (message: unknown, sender: { id?: string } = { id: 'gloss' }): Promise<unknown> =>
  new Promise((send) => {
    const answered = [...listeners].map((listener) => listener(message, sender, send));
    if (!answered.includes(true)) send('silence');
  });

const asked = {
  summary: vi.fn(() => ({ state: 'idle' })),
  jump: vi.fn(),
  article: () => {
    throw new Error('The page is gone.');
  },
  outline: () => Promise.reject(new Error('The extension is gone.')),
};
const life = new AbortController();
const listen = () => answer(asked as never, life.signal);

test('a question is answered, with its message', async () => {
  listen();
  expect(await hear({ type: 'summary' })).toEqual({ state: 'idle' });
  await hear({ type: 'jump', direction: -1 });
  expect(asked.jump).toHaveBeenCalledWith({ type: 'jump', direction: -1 });
});

test.each(['article', 'outline'])('what fails is answered with nothing: %s', async (type) => {
  listen();
  expect(await hear({ type })).toBeUndefined();
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
])('%j is nothing to answer', async (message) => {
  listen();
  expect(await hear(message)).toBe('silence');
});

test.each([{}, { id: 'another' }])('what comes from %j is not answered', async (sender) => {
  listen();
  expect(await hear({ type: 'summary' }, sender)).toBe('silence');
});

test.each<ExtensionMessage>([
  { type: 'count', count: 0 },
  { type: 'count', count: 61 },
  { type: 'open-dossier', dossier: 'small', claim: 'they-met' },
  { type: 'open-dossier', dossier: 'small' },
  { type: 'chunk', name: 'card' },
  { type: 'show-dossier', url: 'moz-extension://a/dossier.html' },
])('%j is a message, whatever else it holds', (message) => {
  expect(extensionMessageIn({ ...message, more: 1 })).toEqual(message);
});

test.each([
  { type: 'count', count: -1 },
  { type: 'count', count: 1.5 },
  { type: 'count', count: '61' },
  { type: 'count', count: Number.NaN },
  { type: 'count' },
  { type: 'summary', count: 61 },
  { type: 'open-dossier', dossier: 'small', claim: 7 },
  { type: 'open-dossier', dossier: ['small'], claim: 'they-met' },
  { type: 'chunk', name: '../background' },
  { type: 'show-dossier', url: {} },
  { type: 'toString' },
  { type: '__proto__' },
  ...[{}, [], null, undefined, 7, 'count'],
])('%j is no message to the extension', (value) => {
  expect(extensionMessageIn(value)).toBeUndefined();
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
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  expect(sendMessage).toHaveBeenCalledWith({ type: 'count', count: 61 });
});

test('what is lost because the background is being ended is asked once more', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  sendMessage.mockResolvedValueOnce('kept');
  expect(await askBackground({ type: 'keep', tab: 7 })).toBe('kept');
});
