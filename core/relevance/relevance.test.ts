import { describe, expect, it } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { extractCandidates, resolve } from '../recognition/resolve.ts';
import { newsPassages } from './news-passages.fixture.ts';
import { type OtherPassage, otherPassages } from './other-matters.fixture.ts';
import { rankFacts } from './relevance.ts';
import { type BearingPassage, passages } from './relevance-passages.fixture.ts';
import { surroundingsOf } from './surroundings.ts';

const lexicon = compileLexicon([embedded]);

function namedIn(text: string) {
  const reading = extractCandidates(text, lexicon);
  const [matches = []] = reading ? resolve([reading], lexicon) : [];
  return matches.flatMap(({ start, end, entities }) =>
    entities.map((at) => {
      const [, entity = ''] = lexicon.entities[at]?.key.split('/') ?? [];
      return { start, end, entity };
    }),
  );
}

function rank({ text, name, about }: Pick<BearingPassage, 'text' | 'name' | 'about'>) {
  const facts = embedded.claims.filter(({ entities }) => entities.includes(about));
  return rankFacts(facts, about, surroundingsOf(text, text.indexOf(name), namedIn(text)));
}

/** Rank of the best of the expected facts; Infinity if none is about the entity. */
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

/** Facts that a card shows as relevant to a passage. */
const mostShown = 2;

describe('a claim that a fact bears on a passage', () => {
  /** One for each passage that has a claim: true where one of the facts that are shown for it is right. */
  const claimsOn = (all: readonly OtherPassage[]) =>
    all.flatMap((passage) => {
      const { facts, relevantCount: count } = rank(passage);
      const shown = facts.slice(0, Math.min(count, mostShown));
      return shown.length ? [shown.some(({ id }) => passage.right.includes(id))] : [];
    });
  const partRight = (claims: readonly boolean[]): number =>
    claims.filter(Boolean).length / claims.length;

  it('is right nine times of ten on passages about the story', () => {
    const claims = claimsOn(passages.map((one) => ({ ...one, right: one.expected })));
    expect(claims.length).toBeGreaterThanOrEqual(60);
    expect(partRight(claims)).toBeGreaterThanOrEqual(0.9);
  });

  it('is right nine times of ten on forty passages of news', () => {
    const claims = claimsOn(newsPassages);
    expect(newsPassages).toHaveLength(40);
    expect(claims.length).toBeGreaterThanOrEqual(10);
    expect(partRight(claims)).toBeGreaterThanOrEqual(0.9);
  });

  it('is never wrong on the passages about other matters', () => {
    expect(otherPassages.length).toBeGreaterThanOrEqual(40);
    expect(claimsOn(otherPassages)).not.toContain(false);
  });
});

describe('rankFacts', () => {
  const facts = embedded.claims.filter(({ entities }) => entities.includes('elon-musk'));
  const rankAt = (
    text: string,
    entities: string[] = [],
    rest = { text: '', entities: [] as string[] },
  ) => rankFacts(facts, 'elon-musk', { sentence: { text, entities }, rest });

  it('keeps the given order where nothing bears on the passage', () => {
    expect(rankAt('Musk arrived late.')).toEqual({ facts, relevantCount: 0, matched: [] });
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
    expect(rankFacts([], 'elon-musk', { sentence: spot, rest: spot })).toEqual({
      facts: [],
      relevantCount: 0,
      matched: [],
    });
  });

  it.each([
    [
      'another entity of the fact',
      'Musk met Javier Milei.',
      ['javier-milei'],
      'entities',
      'javier-milei',
    ],
    ['its time', 'Was schrieb Musk im Mai 2022?', [], 'times', '2022-05'],
    [
      'most of its words',
      'In Moscow, over lunch, Musk drank so much vodka that he passed out.',
      [],
      'words',
      'vodka',
    ],
  ] as const)('says for what reason a fact bears: %s', (_, text, entities, kind, expected) => {
    const { matched } = rankAt(text, [...entities]);
    expect(matched[0]?.[kind]).toContain(expected);
  });

  it('claims no fact for a word or two, in the sentence or beside it', () => {
    const beside = { text: 'He flew to Moscow with Putin in 2002.', entities: ['vladimir-putin'] };
    expect(rankAt('Musk launches a new rocket.').relevantCount).toBe(0);
    expect(rankAt('Musk spoke of a dilemma.', [], beside).relevantCount).toBe(0);
  });

  it('gives one reason for each fact that bears', () => {
    const { relevantCount: count, matched } = rankAt('Musk and Putin spoke in 2022.', [
      'vladimir-putin',
    ]);
    expect(count).toBeGreaterThan(0);
    expect(matched).toHaveLength(count);
  });

  it('takes no notice of spans longer than any passage speaks of', () => {
    const [fact] = facts;
    const endless = {
      ...fact,
      when: { words: 'ever', from: '1940', to: '1960', precision: 'span' },
    };
    const spot = { text: 'in 1950', entities: [] };
    const ranking = rankFacts([endless as never, ...facts], 'elon-musk', {
      sentence: spot,
      rest: spot,
    });
    expect(ranking.relevantCount).toBe(0);
  });
});
