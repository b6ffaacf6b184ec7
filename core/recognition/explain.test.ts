import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import { readTexts, smallDossier } from './marked.fixture.ts';
import { resolve } from './resolve.ts';

const lexicon = compileLexicon([smallDossier]);

test.each([
  ['Tucker Carlson', 'whyFullName', undefined],
  ['Ukraine', 'whyName', undefined],
  ['Musk', 'whySurname', undefined],
  ['Carlson met Tucker Carlson', 'whySurnameNamed', 'Tucker Carlson'],
  ['Mars and SpaceX', 'whyContextEntity', 'SpaceX'],
  ['on X', 'whyContextWords', undefined],
  ['#Putin', 'whyTag', undefined],
])('the first mention of "%s" is explained by %s', (text, key, substitution) => {
  const [first] = resolve(readTexts([text], lexicon), lexicon)[0] ?? [];
  expect(first && explain(first)).toEqual({ key, ...(substitution && { substitution }) });
  const { message } = english[key as keyof typeof english];
  expect(message.includes('$1')).toBe(substitution !== undefined);
});

test.each([
  ['Eric Trump', 'whyOtherGivenName'],
  ['the Musk family', 'whyFamily'],
  ['Trump Tower', 'whyNegativeName'],
  ['X', 'whyNoContext'],
])('that nobody is meant by "%s" is explained by %s', (text, key) => {
  const passages = readTexts([text], lexicon);
  const keys = decide(passages, lexicon)
    .flat()
    .flatMap((decision) => (decision ? [explain(decision).key] : []));
  expect(keys).toContain(key);
});
