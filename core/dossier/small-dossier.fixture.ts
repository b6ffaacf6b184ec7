/** A dossier small enough to see through: Ada is said to have met Bob; Bob denies it, Ada gives no reply. */
import type { Dossier } from './schema.ts';

const article = { source: 'article', basis: 'named' } as const;

export const smallDossier: Dossier = {
  format: 2,
  id: 'small',
  title: 'A small dossier',
  summary: 'Ada and Bob.',
  language: 'en',
  author: 'The Gloss contributors',
  edited: '2026-11-23',
  accounts: [
    {
      id: 'article',
      description: 'A retelling of a report',
      short: 'second-hand account',
      published: { words: 'May 2024', from: '2024-05', precision: 'month' },
      paragraphs: 3,
      headings: [],
      caveats: [],
    },
  ],
  topics: [],
  entities: [
    {
      id: 'ada',
      kind: 'person',
      name: 'Ada Lane',
      gist: 'A pilot.',
      names: [
        { language: 'en', use: 'safe', names: ['Ada Lane'] },
        { language: 'en', use: 'needs-context', names: ['Lane'] },
        { language: 'en', use: 'decoy', names: ['Penny Lane'] },
      ],
    },
    {
      id: 'bob',
      kind: 'person',
      name: 'Bob Moor',
      gist: 'A sailor.',
      names: [{ language: 'en', use: 'safe', names: ['Bob', 'Moor'] }],
    },
    { id: 'moor', kind: 'place', name: 'the Moor of Bob', gist: 'A moor.', names: [] },
    { id: 'carl', kind: 'person', name: 'Carl', gist: 'Nobody yet.', names: [] },
  ],
  sources: [
    { id: 'article', kind: 'article', name: 'The article', gist: 'It.' },
    { id: 'guards', kind: 'unnamed', name: 'Two guards', gist: 'Not named.' },
    { id: 'bob', kind: 'on-record', name: 'Bob Moor', gist: 'Himself.', entity: 'bob' },
    { id: 'unused', kind: 'book', name: 'A book', gist: 'Cited by nothing.' },
  ],
  claims: [
    {
      id: 'met',
      text: 'Two guards, not named, said that Lane met Bob at the Moor of Bob.',
      entities: ['ada', 'bob', 'moor'],
      attested: [
        {
          account: 'article',
          paragraphs: [1],
          attribution: [article, { source: 'guards', basis: 'named' }],
        },
      ],
      standing: 'denied',
    },
    {
      id: 'talked',
      text: 'The article says that Lane and Bob talked.',
      entities: ['ada', 'bob'],
      attested: [{ account: 'article', paragraphs: [1, 2], attribution: [article] }],
      standing: 'denied',
    },
    {
      id: 'never-met',
      text: 'Bob said that he never met her.',
      entities: ['bob'],
      attested: [
        {
          account: 'article',
          paragraphs: [3],
          attribution: [article, { source: 'bob', basis: 'presumed' }],
        },
      ],
      standing: 'said-by-concerned',
    },
    {
      id: 'was-at-sea',
      text: 'Bob said that he was at sea.',
      entities: ['bob'],
      attested: [
        {
          account: 'article',
          paragraphs: [3],
          attribution: [article, { source: 'bob', basis: 'presumed' }],
        },
      ],
      standing: 'said-by-concerned',
    },
    {
      id: 'no-reply',
      text: 'Lane gave no reply, the article says.',
      entities: ['ada'],
      attested: [{ account: 'article', paragraphs: [3], attribution: [article] }],
      standing: 'reported',
      silence: 'no-reply',
    },
  ],
  relations: [
    { kind: 'denies', from: 'never-met', to: 'met' },
    { kind: 'denies', from: 'was-at-sea', to: 'met' },
    { kind: 'answers', from: 'no-reply', to: 'met' },
    { kind: 'denies', from: 'never-met', to: 'talked' },
  ],
  disputes: [],
};

/** A value that the fixture is known to have; throws where it is absent. */
export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the fixture has no such thing');
  return value;
}
