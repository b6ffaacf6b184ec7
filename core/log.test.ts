import { afterEach, expect, test, vi } from 'vitest';
import { log, logged, setLog } from './log.ts';

afterEach(() => setLog(undefined));

test('nothing is written until there is somewhere to write', () => {
  expect(() => log('badge', new Error('The tab is closed.'))).not.toThrow();
});

test('what is caught is written with the part that caught it', async () => {
  const write = vi.fn();
  setLog(write);
  const error = new Error('The tab is closed.');
  expect(await Promise.reject(error).catch(logged('badge'))).toBeUndefined();
  expect(write).toHaveBeenCalledExactlyOnceWith('badge', error);
});

test('once it is switched off nothing is written', () => {
  const write = vi.fn();
  setLog(write);
  setLog(undefined);
  log('badge', 'The tab is closed.');
  expect(write).not.toHaveBeenCalled();
});
