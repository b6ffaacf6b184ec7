import { expect, it } from 'vitest';
import type { Fact } from '../lookup/entity-file.ts';
import { byTime } from './by-time.ts';

const at = (id: string, from?: string): Fact =>
  ({ id, ...(from && { when: { words: from, from, precision: 'day' } }) }) as Fact;

it('puts facts in the order of their dates, and those without a date at the end as they were', () => {
  const facts = [at('none'), at('late', '2023-01'), at('also-none'), at('early', '2022-05-03')];
  expect(byTime(facts).map(({ id }) => id)).toEqual(['early', 'late', 'none', 'also-none']);
});

it('takes the date of saying where none of happening is known', () => {
  const said = { id: 'said', saidWhen: { words: '2021', from: '2021', precision: 'year' } } as Fact;
  expect(byTime([at('late', '2023'), said])[0]?.id).toBe('said');
});
