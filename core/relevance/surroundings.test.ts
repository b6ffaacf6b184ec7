import { expect, it } from 'vitest';
import { surroundingsOf } from './surroundings.ts';

const text = 'Kyiv asked. Musk kept Starlink off over Crimea. Russia was pleased.';
const named = ['Kyiv', 'Starlink', 'Crimea', 'Russia'].map((name) => {
  const start = text.indexOf(name);
  return { start, end: start + name.length, entity: name.toLowerCase() };
});

it('tells the sentence of the mention from the rest of the passage', () => {
  const { sentence, rest } = surroundingsOf(text, text.indexOf('Musk'), named);
  expect(sentence.text.trim()).toBe('Musk kept Starlink off over Crimea.');
  expect(sentence.entities).toEqual(['starlink', 'crimea']);
  expect(rest.entities).toEqual(['kyiv', 'russia']);
  expect(rest.text).not.toContain('Crimea');
});

it('names an entity once, however often it is mentioned', () => {
  const twice = [...named, ...named];
  expect(surroundingsOf(text, 13, twice).sentence.entities).toEqual(['starlink', 'crimea']);
});

it('ends sentences of scripts without spaces too', () => {
  expect(surroundingsOf('普京来了。马斯克走了。', 6, []).sentence.text).toBe('马斯克走了。');
});

it('takes an offset outside of the passage for no sentence in particular', () => {
  expect(surroundingsOf('Musk.', 99, []).sentence.text).toBe('Musk.');
});
