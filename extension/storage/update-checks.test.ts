import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { putUpdateCheck, readUpdateCheck } = await import('./update-checks.ts');

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  fake.browser.storage = { local: storage };
});

const at = '2026-11-23T12:00:00.000Z';

test('a check is read as it was stored', async () => {
  const check = { at, etag: '"1"', failure: { kind: 'missing', detail: '404' } } as const;
  await putUpdateCheck('small', check);
  expect(await readUpdateCheck('small')).toMatchObject(check);
});

test('what builds before 0.2 have stored is read: a failure was called trouble', async () => {
  const trouble = { kind: 'missing', what: '404' };
  await storage.set({ 'look:small': { at, etag: '"1"', trouble, isRolledBack: true } });
  expect(await readUpdateCheck('small')).toEqual({
    at,
    etag: '"1"',
    failure: { kind: 'missing', detail: '404' },
    isRolledBack: true,
  });
});

test.each([null, 7, 'text', [], {}, { at: 7 }, { at: 'yesterday' }])(
  '%j is no check',
  async (value) => {
    await storage.set({ 'look:small': value });
    expect(await readUpdateCheck('small')).toBeUndefined();
  },
);

test('a failure that is not known is none', async () => {
  await storage.set({ 'look:small': { at, failure: { kind: '__proto__' }, etag: 7 } });
  expect(await readUpdateCheck('small')).toEqual({ at });
});
