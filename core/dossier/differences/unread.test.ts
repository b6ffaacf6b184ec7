import { expect, test } from 'vitest';
import { smallDossier } from '../small-dossier.fixture.ts';
import { unreadAfter } from './unread.ts';

test('what is new and what has changed is unread for each that it is about', () => {
  const [first, second, ...rest] = smallDossier.claims;
  if (!first || !second) throw new Error();
  const after = {
    ...smallDossier,
    claims: [
      { ...first, text: 'Two guards said that Lane met Bob there twice.' },
      second,
      ...rest,
      { ...second, id: 'new', entities: ['bob'] },
    ],
  };
  expect(Object.fromEntries(unreadAfter(smallDossier, after))).toEqual({
    ada: { met: 'changed' },
    bob: { met: 'changed', new: 'added' },
    moor: { met: 'changed' },
  });
  expect(unreadAfter(smallDossier, smallDossier).size).toBe(0);
});
