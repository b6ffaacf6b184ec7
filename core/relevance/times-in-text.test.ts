import { expect, it } from 'vitest';
import { timesIn } from './times-in-text.ts';

it.each([
  ['in 2022', ['2022']],
  ['In October 2022 he said', ['2022', '2022-10']],
  ['since Oct. 2022', ['2022', '2022-10']],
  ['from 2021 to May 2022', ['2021', '2022', '2022-05']],
  ['im Oktober 2022', ['2022', '2022-10']],
  ['im März 2021', ['2021', '2021-03']],
  ['en octubre de 2022', ['2022', '2022-10']],
  ['en juin 2022, puis en juillet 2022', ['2022', '2022-06', '2022', '2022-07']],
  ['в октябре 2022 года', ['2022', '2022-10']],
  ['у червні 2022 року', ['2022', '2022-06']],
  ['2022年10月，他说', ['2022', '2022-10']],
  ['no year at all, 15,000 terminals, 20222', []],
  ['room 1022', []],
])('%s: %j', (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
