import { expect, it } from 'vitest';
import { smallDossier } from '../small-dossier.fixture.ts';
import { nameSpansIn } from './name-sentences.ts';

const { entities } = smallDossier;

it.each([
  ['Bob and Ada Lane', 'Bob=bob, Ada Lane=ada'],
  ['Lane met Bob at the Moor of Bob', 'Lane=ada, Bob=bob, the Moor of Bob=moor'],
  ['the Moor of Bob, where Bob was', 'the Moor of Bob=moor, Bob=bob'],
  ['Bob and Bob', 'Bob=bob'],
  ['Bobsled, Blob, Moore', ''],
  ['Bob’s boat', 'Bob=bob'],
])('in "%s" names %s', (text, expected) => {
  const found = nameSpansIn(text, entities, 'en').map(
    ({ start, end, entity }) => `${text.slice(start, end)}=${entity}`,
  );
  expect(found.join(', ')).toBe(expected);
});

it('takes no names of another language', () => {
  expect(nameSpansIn('Bob', entities, 'de')).toEqual([]);
});
