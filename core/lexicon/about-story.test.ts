import { describe, expect, it } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { chiefNames, isAboutStory } from './about-story.ts';

const chiefs = chiefNames(embedded);

describe('the chief names of a story', () => {
  it('are the persons, companies and products that most facts are about', () => {
    expect(chiefs.slice(0, 2)).toEqual(['elon-musk', 'vladimir-putin']);
  });

  it('hold no place, government or outlet, which any page names', () => {
    const kinds = new Set(chiefs.map((id) => embedded.entities.find((one) => one.id === id)?.kind));
    expect(
      [...kinds].filter((kind) => !['person', 'company', 'product'].includes(`${kind}`)),
    ).toEqual([]);
  });
});

describe('a page', () => {
  it.each([
    [true, 'names two of them', ['elon-musk', 'vladimir-putin']],
    [false, 'names one of them', ['elon-musk']],
    [
      false,
      'shares a place and an outlet with it',
      ['elon-musk', 'ukraine', 'wall-street-journal'],
    ],
    [false, 'names nobody of it', []],
  ])('is about the story: %s where it %s', (expected, _, named) => {
    expect(isAboutStory(chiefs, new Set(named))).toBe(expected);
  });

  it('is never about a story without chief names', () => {
    expect(isAboutStory([], new Set(['elon-musk']))).toBe(false);
  });
});
