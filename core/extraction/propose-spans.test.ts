import { expect, test } from 'vitest';
import { propose } from './propose.ts';

const paragraphs = [
  'The ferry’s last journey',
  'It was dark. “The ferry — ‘old Ann’ — is safe,” Anna Weber reportedly told the crowd, “and so are we.” Nobody came.',
  'Paul Cole denied that it sank.',
];

test('every span of a fact is the article’s own text', () => {
  const { facts } = propose(paragraphs, 'en');
  for (const { paragraph, start, end, sentence, quotations, cue, hedge } of facts) {
    const text = paragraphs[paragraph - 1] as string;
    expect(text.slice(start, end)).toBe(sentence);
    for (const one of [...quotations, cue, hedge])
      if (one) expect(text.slice(one.start, one.end)).toBe(one.text);
  }
});

test('a fact tells what is quoted, what reports it, how who speaks is known, and what leaves it open', () => {
  const fact = propose(paragraphs, 'en').facts.find(({ sentence }) => sentence.includes('Weber'));
  expect(fact).toMatchObject({ known: 'named', speech: 'direct', isDenial: false });
  expect(fact?.quotations.map(({ text }) => text)).toEqual([
    'The ferry — ‘old Ann’ — is safe,',
    'and so are we.',
  ]);
  expect(fact?.cue?.text).toBe('reportedly told');
  expect(fact?.hedge?.text).toBe('reportedly');
});

test('a denial is told as one', () => {
  const [last] = propose(paragraphs, 'en').facts.slice(-1);
  expect(last).toMatchObject({ isDenial: true, speech: 'reported' });
});

test('who is only meant by a pronoun is presumed, who is named is named', () => {
  const text =
    'Anna Weber came to Lund. She said that it was dark. Anna Weber said that it was late.';
  const ways = propose([text], 'en').facts.map(({ attribution }) => attribution[1]?.basis);
  expect(ways).toEqual([undefined, 'presumed', 'named']);
});

test('bylines, credits and agencies of a dateline are no names of the article', () => {
  const { entities } = propose([
    'By Ola Berg',
    'LUND (Reuters) — Anna Weber came to the harbour and said that it was dark.',
    'Reporting by Paul Cole; Editing by Kari Dahl',
  ]);
  expect(entities.map(({ name }) => name)).toEqual(['Anna Weber']);
});

test.each([
  ['nothing', []],
  ['blanks', ['', ' ', '\n\t']],
  ['marks', ['“', '»', '—', '— — —', '" "" """', ': “x”', ',,,,', '('.repeat(500)]],
  ['half a character', ['\ud800 said \udc00', '👩‍👩‍👧 said “👍”.']],
  ['one word', ['x'.repeat(100_000)]],
  [
    'scripts beside one another',
    ['Anna Weber said “да” 他说 и вот.', 'Der Mann сказал 他说“好”。'],
  ],
])('of %s it proposes what there is, and throws nothing', (_, text) => {
  expect(() => propose(text)).not.toThrow();
});

/** Time limit in ms: generous for a quarter of a second's work, and far below the minutes of a quadratic search. */
const limitMs = 20_000;

test.each([
  ['sentences', 'Anna Weber said that the ferry was late. '],
  ['words without a full stop', 'Anna Weber said that the ferry was late and '],
  ['quotations', '“It was dark,” Anna Weber said. '],
])(
  'a paragraph of 30,000 words of %s is read to its end',
  (_, piece) => {
    const text = piece.repeat(Math.ceil(30_000 / piece.split(' ').length));
    const { facts } = propose([text], 'en');
    expect(facts.at(-1)?.end).toBe(text.trimEnd().length);
  },
  limitMs,
);
