import { expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { removeItems, watchStored, writeItem } = await import('./local.ts');

test('however many watch, the browser has one listener, as long as one of them watches', async () => {
  const local = new FakeStorage();
  fake.browser.storage = { local };
  fake.browser.runtime = { id: 'gloss' };
  const added = vi.spyOn(local.onChanged, 'addListener');
  const removed = vi.spyOn(local.onChanged, 'removeListener');
  const heard: string[] = [];
  const one = { key: 'one', parse: String };
  const [first, second] = [new AbortController(), new AbortController()];
  watchStored([one], () => heard.push('first'), first.signal);
  watchStored([{ prefix: 'o' }], () => heard.push('second'), second.signal);
  watchStored([{ key: 'two' }], () => heard.push('third'), second.signal);
  await writeItem(one, 'a');
  expect(heard).toEqual(['first', 'second']);
  first.abort();
  await removeItems([one]);
  expect(heard).toEqual(['first', 'second', 'second']);
  expect(removed).not.toHaveBeenCalled();
  second.abort();
  expect(added).toHaveBeenCalledOnce();
  expect(removed).toHaveBeenCalledOnce();
});
