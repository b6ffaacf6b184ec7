import { expect, test } from 'vitest';
import { dateIn } from './date-in.ts';

test.each([
  ['The ferry left on 3 May 2024 at noon.', '3 May 2024', '2024-05-03'],
  ['On October 3, 2022, he posted a poll.', 'October 3, 2022', '2022-10-03'],
  ['It began in October 2022.', 'October 2022', '2022-10'],
  ['The company won a contract in 2021.', '2021', '2021'],
  ['Die Fähre legte am 3. Mai 2024 ab.', '3. Mai 2024', '2024-05-03'],
  ['Im Oktober 2022 begann es.', 'Oktober 2022', '2022-10'],
  ['Le bac est parti le 1er mai 2024.', '1er mai 2024', '2024-05-01'],
  ['El 3 de mayo de 2024 salió el barco.', '3 de mayo de 2024', '2024-05-03'],
  ['Em outubro de 2022 começou.', 'outubro de 2022', '2022-10'],
  ['Il 3 maggio 2024 è partito.', '3 maggio 2024', '2024-05-03'],
  ['Паром ушёл 3 мая 2024 года.', '3 мая 2024', '2024-05-03'],
  ['Пором вийшов 3 травня 2024 року.', '3 травня 2024', '2024-05-03'],
  ['渡轮于2024年5月3日中午离港。', '2024年5月3日', '2024-05-03'],
])('%s', (sentence, words, from) => {
  expect(dateIn(sentence)).toMatchObject({ words, from });
  expect(dateIn(sentence)).not.toHaveProperty('inferred');
});

test.each([
  ['The ferry left on May 3.', '2024-06-01', '2024-05-03'],
  ['The ferry left on 24 December.', '2024-06-01', '2023-12-24'],
])('%s The year is that of the last such day before %s', (sentence, published, from) => {
  expect(dateIn(sentence, published)).toMatchObject({ from, precision: 'day', inferred: true });
  expect(dateIn(sentence)).toBeUndefined();
});

test.each([
  'It may rain.',
  'They sold 2024 tickets.',
  'He said that in May it was calm.',
  'It cost 2,022 crowns in all.',
  'Nobody said when.',
])('%s No date is given', (sentence) => {
  expect(dateIn(sentence, '2024-06-01')).toBeUndefined();
});
