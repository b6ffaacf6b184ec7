import { expect, test } from 'vitest';
import { Budget } from './budget.ts';

test('a quiet page is followed at once', () => {
  const budget = new Budget(0);
  budget.spend(90, 10);
  expect(budget.wait(10)).toBe(0);
});

test('endless changes cost at most about 1 % once the bucket is empty', () => {
  const budget = new Budget(0);
  let spent = 0;
  for (let now = 0; now < 60_000; now += 16) {
    budget.pageChanged(now);
    if (budget.wait(now) > 0) continue;
    spent += 4;
    budget.spend(4, now);
  }
  expect(spent).toBeLessThan(100 + 60_000 * 0.0125);
});

test('the wait never exceeds a second, however deep the debt', () => {
  const budget = new Budget(0);
  budget.spend(10_000, 1);
  for (let now = 1; now < 790; now += 10) {
    budget.pageChanged(now);
    expect(budget.wait(now)).toBeGreaterThan(0);
  }
  expect(budget.wait(1001)).toBe(0);
});

test('once the page has come to rest what is left is read without waiting', () => {
  const budget = new Budget(0);
  budget.pageChanged(0);
  budget.spend(300, 0);
  expect(budget.wait(0)).toBeGreaterThan(0);
  for (let now = 250; now < 400; now += 16) {
    expect(budget.wait(now)).toBe(0);
    budget.spend(4, now);
  }
});

test('the bucket fills again while the page is quiet', () => {
  const budget = new Budget(0);
  budget.spend(150, 0);
  budget.spend(0, 20_000);
  budget.pageChanged(20_000);
  expect(budget.wait(20_000)).toBe(0);
});
