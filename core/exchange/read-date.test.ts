import { expect, test } from 'vitest';
import { dateOrderOf, readDate } from './read-date.ts';

test.each([
  ['2022-10-03', '2022-10-03'],
  ['2022-10-03 00:00:00', '2022-10-03'],
  ['2022-10-03T08:15:00Z', '2022-10-03'],
  ['2022/10/3', '2022-10-03'],
  ['2022-10', '2022-10'],
  ['2022', '2022'],
  ['03.10.2022', '2022-10-03'],
  ['3.10.2022', '2022-10-03'],
  ['10/10/2022', '2022-10-10'],
  ['3 October 2022', '2022-10-03'],
  ['October 3, 2022', '2022-10-03'],
  ['Oct 3rd, 2022', '2022-10-03'],
  ['3. Oktober 2022', '2022-10-03'],
  ['März 2024', '2024-03'],
  ['3 octobre 2022', '2022-10-03'],
  ['3 de octubre de 2022', '2022-10-03'],
  ['3 октября 2022 г.', '2022-10-03'],
  ['3 жовтня 2022 року', '2022-10-03'],
  ['2022年10月3日', '2022-10-03'],
  ['3/10/2022', undefined],
  ['03.10.22', undefined],
  ['late 2022', undefined],
  ['31.02.2022', undefined],
  ['2022-13-01', undefined],
  ['0000', undefined],
  ['44837', undefined],
  ['', undefined],
  ['October', undefined],
  ['3 October', undefined],
  ['3 October 2022 or 2023', undefined],
])('%j is %j', (text, date) => {
  expect(readDate(text, undefined)).toBe(date);
});

test('a column tells whether its dates begin with the day or the month, or leaves it open', () => {
  expect(dateOrderOf(['3/10/2022', '13/10/2022'])).toBe('day-first');
  expect(dateOrderOf(['3/10/2022', '10/13/2022'])).toBe('month-first');
  expect(dateOrderOf(['3/10/2022', '4/11/2022'])).toBeUndefined();
  expect(dateOrderOf(['13/10/2022', '10/13/2022'])).toBeUndefined();
  expect(readDate('3/10/2022', 'day-first')).toBe('2022-10-03');
  expect(readDate('3/10/2022', 'month-first')).toBe('2022-03-10');
});
