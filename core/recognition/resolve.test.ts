import { expect, test } from 'vitest';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { mark, marked, readTexts, smallDossier } from './marked.fixture.ts';
import { extractCandidates, resolve } from './resolve.ts';

const lexicon = compileLexicon([smallDossier]);

test('a passage that decides nothing is not kept', () => {
  expect(extractCandidates('Nothing here, a Musk ox, Trump Tower', lexicon)).toBeUndefined();
});

test.each(['Musk', 'Kimbal Musk', 'Eric Trump', 'Carlson', 'Facebook', ' X '])(
  'a passage of %s is kept, because it matters to others',
  (text) => expect(extractCandidates(text, lexicon)).toBeDefined(),
);

test('offsets are those of the text as it was given', () => {
  const text = 'ﬁrst the\u200b “El\u00adon\u00a0Mu\u00adsk’s” e\u0301lan\u00ad, Musk\u200b.';
  const [matches = []] = resolve(readTexts([text], lexicon), lexicon);
  expect(mark(text, matches)).toBe(
    'ﬁrst the\u200b “[El\u00adon\u00a0Mu\u00adsk]’s” e\u0301lan\u00ad, [Musk]\u200b.',
  );
});

/** Passages that depend on each other, not in order. */
const page = [
  'Carlson flew home.',
  'Kimbal Musk cooks.',
  'Musk eats.',
  'Facebook',
  'X',
  'Tucker Carlson is a host.',
  'Elon Musk came.',
  'Musk ate on Mars.',
  'SpaceX flies.',
];

test('what is found is a function of the passages in page order', () => {
  for (const without of page.keys()) {
    const left = page.filter((_, at) => at !== without);
    const fresh = resolve(readTexts(left, lexicon), lexicon);
    const kept = readTexts(page, lexicon);
    resolve(kept, lexicon);
    expect(
      resolve(
        kept.filter((_, at) => at !== without),
        lexicon,
      ),
    ).toEqual(fresh);
  }
});

test('names are lit and unlit as their context comes and goes', () => {
  expect(marked(page.join('¶'), lexicon)).toBe(
    '[Carlson] flew home.¶Kimbal Musk cooks.¶Musk eats.¶Facebook¶[X]¶[Tucker Carlson] is a host.¶' +
      '[Elon Musk] came.¶[Musk] ate on [Mars].¶[SpaceX] flies.',
  );
  const left = page.filter((text) => !/Tucker|Elon|SpaceX|Facebook/.test(text));
  expect(marked(left.join('¶'), lexicon)).toBe(
    'Carlson flew home.¶Kimbal Musk cooks.¶Musk eats.¶X¶Musk ate on Mars.',
  );
});

test('three million characters are read whole', { timeout: 60_000 }, () => {
  const text = `${'lorem ipsum dolor Musk sit amet. '.repeat(100_000)}SpaceX`;
  const [matches = []] = resolve(readTexts([text], lexicon), lexicon);
  expect([text.length > 3_000_000, matches.length, matches.at(-1)?.end]).toEqual([
    true,
    100_001,
    text.length,
  ]);
});
