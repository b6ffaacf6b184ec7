import { expect, test } from 'vitest';
import { Pace } from './budget.ts';

test('a quiet page is followed at once', () => {
  const pace = new Pace(0);
  pace.spend(90, 10);
  expect(pace.wait(10)).toBe(0);
});

test('an endless storm costs at most about 1 % once the purse is empty', () => {
  const pace = new Pace(0);
  let spent = 0;
  for (let now = 0; now < 60_000; now += 16) {
    pace.change(now);
    if (pace.wait(now) > 0) continue;
    spent += 4;
    pace.spend(4, now);
  }
  expect(spent).toBeLessThan(100 + 60_000 * 0.0125);
});

test('the wait never exceeds a second, however deep the debt', () => {
  const pace = new Pace(0);
  pace.spend(10_000, 1);
  for (let now = 1; now < 790; now += 10) {
    pace.change(now);
    expect(pace.wait(now)).toBeGreaterThan(0);
  }
  expect(pace.wait(1001)).toBe(0);
});

test('once the page has come to rest what is left is read without waiting', () => {
  const pace = new Pace(0);
  pace.change(0);
  pace.spend(300, 0);
  expect(pace.wait(0)).toBeGreaterThan(0);
  for (let now = 250; now < 400; now += 16) {
    expect(pace.wait(now)).toBe(0);
    pace.spend(4, now);
  }
});

test('the purse fills again while the page is quiet', () => {
  const pace = new Pace(0);
  pace.spend(150, 0);
  pace.spend(0, 20_000);
  pace.change(20_000);
  expect(pace.wait(20_000)).toBe(0);
});
