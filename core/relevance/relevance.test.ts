import { describe, expect, it } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { extractCandidates, resolve } from '../recognition/resolve.ts';
import { bearing } from './relevance.ts';
import { type BearingPassage, passages } from './relevance-passages.fixture.ts';
import { type Named, surroundingsOf } from './surroundings.ts';

const lexicon = compileLexicon([embedded]);

function namedIn(text: string): Named[] {
  const reading = extractCandidates(text, lexicon);
  const [matches = []] = reading ? resolve([reading], lexicon) : [];
  return matches.flatMap(({ start, end, entities }) =>
    entities.map((at) => {
      const [, entity = ''] = lexicon.entities[at]?.key.split('/') ?? [];
      return { start, end, entity };
    }),
  );
}

function rank({ text, name, about }: BearingPassage) {
  const facts = embedded.claims.filter(({ entities }) => entities.includes(about));
  return bearing(facts, about, surroundingsOf(text, text.indexOf(name), namedIn(text)));
}

/** Where the best of the expected facts stands; Infinity when it is not about the entity. */
function placeOf(passage: BearingPassage): number {
  const ids = rank(passage).facts.map(({ id }) => id);
  const places = passage.expected.map((id) => ids.indexOf(id)).filter((place) => place >= 0);
  return Math.min(...places);
}

const shareOf = (isGood: (place: number) => boolean): number =>
  passages.map(placeOf).filter(isGood).length / passages.length;

describe('the table of passages', () => {
  it('has at least 40 rows, and each expects facts about the entity that it names', () => {
    expect(passages.length).toBeGreaterThanOrEqual(40);
    expect(passages.filter((passage) => placeOf(passage) === Number.POSITIVE_INFINITY)).toEqual([]);
    expect(passages.filter(({ text, name }) => !text.includes(name))).toEqual([]);
  });

  it('meets the expected fact first in at least 80 of 100', () => {
    expect(shareOf((place) => place === 0)).toBeGreaterThanOrEqual(0.8);
  });

  it('meets the expected fact among the first three in at least 95 of 100', () => {
    expect(shareOf((place) => place < 3)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('bearing', () => {
  const facts = embedded.claims.filter(({ entities }) => entities.includes('elon-musk'));
  const rankAt = (
    text: string,
    entities: string[] = [],
    rest = { text: '', entities: [] as string[] },
  ) => bearing(facts, 'elon-musk', { sentence: { text, entities }, rest });

  it('keeps the given order where nothing bears on the passage', () => {
    expect(rankAt('Musk arrived late.')).toEqual({ facts, bearing: 0 });
  });

  it('goes by the other entities where the page is in a language that no fact is in', () => {
    const {
      facts: [first],
    } = rankAt('马斯克与米莱会面。', ['javier-milei']);
    expect(first?.id).toBe('musk-and-milei');
  });

  it('lets the sentence count for more than the rest of the passage', () => {
    const near = { text: '', entities: ['javier-milei'] };
    const {
      facts: [first],
    } = rankAt('', ['jair-bolsonaro'], near);
    expect(first?.entities).toContain('jair-bolsonaro');
  });

  it('goes by a month that the passage speaks of', () => {
    const {
      facts: [first],
    } = rankAt('Was schrieb Musk im Mai 2022?');
    expect(first?.id).toBe('roscosmos-head-post');
  });

  it('loses no fact and repeats none', () => {
    const { facts: ranked } = rankAt('Crimea, Starlink, nuclear war, Putin', [
      'crimea',
      'starlink',
    ]);
    expect(new Set(ranked)).toEqual(new Set(facts));
    expect(ranked).toHaveLength(facts.length);
  });

  it('ranks an entity that has no facts', () => {
    const spot = { text: 'Musk', entities: [] };
    expect(bearing([], 'elon-musk', { sentence: spot, rest: spot })).toEqual({
      facts: [],
      bearing: 0,
    });
  });

  it('takes no notice of spans longer than any passage speaks of', () => {
    const [fact] = facts;
    const endless = {
      ...fact,
      when: { words: 'ever', from: '1940', to: '1960', precision: 'span' },
    };
    const spot = { text: 'in 1950', entities: [] };
    const ranking = bearing([endless as never, ...facts], 'elon-musk', {
      sentence: spot,
      rest: spot,
    });
    expect(ranking.bearing).toBe(0);
  });
});
