/** A dossier of everything that must not break a card. */
import type { Claim, Dossier, Entity } from '../../core/dossier/schema.ts';

const hostileArticle = {
  id: 'article',
  kind: 'article',
  name: 'The article',
  gist: 'It.',
} as const;

const entity = (id: string, name: string, gist: string): Entity => ({
  id,
  name,
  gist,
  kind: 'person',
  names: [],
});

const claim = (about: string, text: string, at = 0): Claim => ({
  id: `${about}-${at}`,
  text,
  entities: [about],
  attested: [
    {
      account: 'article',
      paragraphs: [at + 1],
      attribution: [{ source: 'article', basis: 'named' }],
    },
  ],
  standing: 'reported',
});

const long = 'A fact without an end, the article says, goes on and on. '.repeat(90).slice(0, 5000);

export const hostileDossier: Dossier = {
  format: 2,
  id: 'hostile',
  title: 'A dossier of everything that must not break a card',
  summary: 'Long, empty, turned and marked up.',
  language: 'en',
  author: 'The Gloss contributors',
  edited: '2026-11-23',
  accounts: [
    {
      id: 'article',
      description: 'An account that is made up',
      short: 'made-up account',
      published: { words: 'never', precision: 'day' },
      paragraphs: 200,
      headings: [],
      caveats: [],
    },
  ],
  topics: [],
  entities: [
    entity('nobody', 'Nobody', 'A name without facts.'),
    entity('long', 'Verylongnamewithoutanyspace'.repeat(40), 'Somebody with a long fact.'),
    entity('many', 'Many Facts', 'Somebody with 200 facts.'),
    entity('markup', '<img src=x onerror=alert(1)>', 'A <b>name</b> &amp; a \u202egnidne\u202c.'),
    entity('right-to-left', 'محمد مثال', 'شخص مخترع لأجل الاختبار.'),
    entity('unequal', 'Unequal Sides', 'Somebody of whom much is said.'),
  ],
  sources: [hostileArticle],
  claims: [
    claim('long', long),
    claim('long', 'nospaces'.repeat(200), 1),
    ...Array.from({ length: 200 }, (_, at) =>
      claim('many', `Fact ${at + 1}, says the article.`, at),
    ),
    claim('markup', 'He said <script>alert(1)</script> \u202esdrow denrut\u202c and went.'),
    claim('right-to-left', 'قال المقال إن محمد مثال زار Kyiv في عام 2022.'),
    claim('unequal', long),
    claim('unequal', 'He says no.', 1),
  ],
  relations: [{ kind: 'denies', from: 'unequal-1', to: 'unequal-0' }],
  disputes: [
    {
      id: 'unequal',
      question:
        'Did a fact without an end go on and on, or was it, as others have it, over at once?',
      sides: [
        { line: 'It goes on.', claims: ['unequal-0'] },
        { line: 'No.', claims: ['unequal-1'] },
      ],
    },
  ],
};

/** A second story that knows a name of the embedded one. */
export const anotherClaim: Dossier = {
  ...hostileDossier,
  id: 'another',
  title: 'Another story that names it',
  entities: [{ ...entity('starlink', 'Starlink', 'Satellites over the north.'), kind: 'product' }],
  claims: [claim('starlink', 'Starlink now serves the islands, the article says.')],
  relations: [],
  disputes: [],
};
