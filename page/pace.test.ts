import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

test('a quiet page is followed at once', () => {
  const pace = new Pace(0);
  pace.spend(150, 10);
  expect(pace.wait()).toBe(0);
});

test('an endless storm costs at most about 2 % once the purse is empty', () => {
  const pace = new Pace(0);
  let [now, spent] = [0, 0];
  while (now < 60_000) {
    now += Math.max(16, pace.wait()) + 4;
    spent += 4;
    pace.spend(4, now);
  }
  expect(spent).toBeLessThan(200 + 60_000 * 0.025);
});

test('the wait never exceeds a second, however deep the debt', () => {
  const pace = new Pace(0);
  pace.spend(10_000, 1);
  expect(pace.wait()).toBeLessThanOrEqual(1000);
});

test('the purse fills again while the page is quiet', () => {
  const pace = new Pace(0);
  pace.spend(300, 0);
  expect(pace.wait()).toBeGreaterThan(0);
  pace.spend(0, 20_000);
  expect(pace.wait()).toBe(0);
});
