import { describe, expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { type EntityFile, entityFile, type Fact } from '../lookup/entity-file.ts';
import { known } from '../small-dossier.fixture.ts';
import { cardOutline } from './card-outline.ts';

const facts = (count: number, more: (at: number) => Partial<Fact> = () => ({})): Fact[] =>
  Array.from({ length: count }, (_, at) => ({ id: `f${at}`, text: 'A.', ...more(at) }) as Fact);

const fileOf = (parts: Partial<EntityFile>): EntityFile =>
  ({ facts: [], related: [], topics: [], disputes: [], ...parts }) as EntityFile;

const side = (...claims: string[]) => ({ line: 'One side.', claims: claims as [string] });
const dispute = (id: string, ...sides: ReturnType<typeof side>[]) => ({
  id,
  question: `${id}?`,
  sides,
});

const topics = [
  { id: 'few', title: 'Few' },
  { id: 'many', title: 'Many' },
];

describe('the topics of a card', () => {
  it('come with the largest first, in the order of their facts, and count what is denied', () => {
    const own = facts(10, (at) => ({
      topic: at < 3 ? 'few' : 'many',
      ...(at === 4 && { deniedBy: ['x'] }),
    }));
    const { topics: groups, others } = cardOutline(fileOf({ facts: own, topics }));
    expect(groups.map((one) => [one.topic.id, one.facts.length, one.denied])).toEqual([
      ['many', 7, 1],
      ['few', 3, 0],
    ]);
    expect(others).toEqual([]);
  });

  it('leave the facts without a topic to a list', () => {
    const own = facts(10, (at) => (at ? { topic: 'many' } : {}));
    expect(cardOutline(fileOf({ facts: own, topics })).others.map(({ id }) => id)).toEqual(['f0']);
  });

  it('are none where eight facts or fewer can be listed', () => {
    const own = facts(8, () => ({ topic: 'many' }));
    const outline = cardOutline(fileOf({ facts: own, topics }));
    expect([outline.topics, outline.others.length]).toEqual([[], 8]);
  });
});

describe('the leading dispute', () => {
  it('is the one with most facts about the name on the two sides that are shown', () => {
    const own = facts(7, (at) => (at === 4 ? { deniedBy: ['f5'] } : {}));
    const disputes = [
      dispute('small', side('f4'), side('f5')),
      dispute('four-sided', side('f0'), side('f1'), side('f2'), side('f3')),
      dispute('large', side('f0', 'f1'), side('f6')),
    ];
    expect(cardOutline(fileOf({ facts: own, disputes })).lead?.question).toBe('large?');
  });

  it('is of equals the first of the dossier', () => {
    const disputes = [
      dispute('first', side('f0'), side('f1')),
      dispute('next', side('f2'), side('f3')),
    ];
    expect(cardOutline(fileOf({ facts: facts(4), disputes })).lead?.question).toBe('first?');
  });

  it('shows on each side the fact that the other side is about, and counts the rest', () => {
    const own = facts(5, (at) => (at === 1 ? { deniedBy: ['f3'] } : {}));
    const disputes = [dispute('d', side('f0', 'f1'), side('f2', 'f3', 'f4'))];
    const { lead } = cardOutline(fileOf({ facts: own, disputes }));
    expect([lead?.first.fact.id, lead?.first.more]).toEqual(['f1', 1]);
    expect([lead?.second.fact.id, lead?.second.more]).toEqual(['f3', 2]);
  });

  it('takes of many sides the one that stands most plainly against the first', () => {
    const own = facts(4, (at) => (at === 0 ? { beside: ['f1'], contradicts: ['f2'] } : {}));
    const disputes = [dispute('d', side('f0'), side('f1'), side('f2'), side('f3'))];
    const { lead } = cardOutline(fileOf({ facts: own, disputes }));
    expect([lead?.second.fact.id, lead?.relation, lead?.more]).toEqual(['f2', 'contradicted', 2]);
  });

  it('is none where only one side is known here', () => {
    const disputes = [dispute('d', side('f0'), side('elsewhere'))];
    expect(cardOutline(fileOf({ facts: facts(2), disputes })).lead).toBeUndefined();
  });
});

it('names the first silence', () => {
  const own = facts(3, (at) => (at === 1 ? { silence: 'no-reply' } : {}));
  expect(cardOutline(fileOf({ facts: own })).silence?.id).toBe('f1');
});

it('loses no fact of any entity of the embedded dossier', () => {
  for (const { id } of embedded.entities) {
    const file = known(entityFile(embedded, id));
    const { topics: groups, others } = cardOutline(file);
    const all = [...groups.flatMap((group) => group.facts), ...others];
    expect(new Set(all)).toEqual(new Set(file.facts));
  }
});

it('asks of the embedded dossier first what most facts about a name are about', () => {
  const questionOf = (id: string) => cardOutline(known(entityFile(embedded, id))).lead?.question;
  expect(questionOf('elon-musk')).toBe('Regular contact with Putin, or one call?');
  expect(questionOf('starlink')).toBe('Starlink: used by Russian troops, sold to Russia?');
  expect(questionOf('ian-bremmer')).toBe('Did Musk tell Bremmer of talks with Putin?');
});
