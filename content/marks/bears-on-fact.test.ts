import { expect, it } from 'vitest';
import { bearsOnFact } from './bears-on-fact.ts';

/** Musk and Putin share a fact; Ada shares none. */
const entities = [{ together: [1] }, { together: [0] }, {}];
const names = ['Musk', 'Putin', 'Ada'];

function mentionsIn(text: string) {
  const found = [...text.matchAll(/Musk|Putin|Ada/g)];
  return found.map(({ 0: name, index }) => ({
    match: { start: index, end: index + name.length, entities: [names.indexOf(name)] },
  }));
}

it.each([
  [true, 'Musk spoke with Putin in 2022.'],
  [true, 'Putin, it is said, spoke with Musk.'],
  [false, 'Musk left. Putin stayed.'],
  [false, 'Musk 离开了。Putin 留下。'],
  [false, 'Musk met Ada.'],
  [false, 'Musk, and Musk again.'],
  [false, `Musk ${'went on and on '.repeat(30)} Putin`],
])('%s: the sentence of the first name in “%s” bears on a fact', (expected, text) => {
  expect(bearsOnFact(0, { text, mentions: mentionsIn(text) }, entities)).toBe(expected);
});
