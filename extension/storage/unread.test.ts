import { beforeEach, expect, test, vi } from 'vitest';
import { entityFile } from '../../core/dossier/lookup/entity-file.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { FakeStorage } from './fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { addUnread, forgetUnread, markRead, readUnread, readUnreadKeys } = await import(
  './unread.ts'
);

beforeEach(async () => {
  fake.browser.storage = { local: new FakeStorage() };
  fake.browser.runtime = { id: 'gloss' };
  fake.browser.extension = { inIncognitoContext: false };
  await addUnread(
    'small',
    new Map([
      ['ada', { met: 'changed' }],
      ['bob', { met: 'changed', 'was-at-sea': 'added' }],
    ]),
  );
});

const facts = (id: string) => entityFile(smallDossier, id)?.facts ?? [];

test('a fact is unread until a card with it was open, on whichever card', async () => {
  expect([...(await readUnreadKeys())].sort()).toEqual(['small/ada', 'small/bob']);
  await markRead('small/ada', facts('ada'));
  expect(await readUnread('small/ada')).toBeUndefined();
  expect(await readUnread('small/bob')).toEqual({ 'was-at-sea': 'added' });
  await markRead('small/bob', facts('bob'));
  expect((await readUnreadKeys()).size).toBe(0);
});

test('a later version adds to what is unread', async () => {
  await addUnread('small', new Map([['ada', { talked: 'added' }]]));
  expect(await readUnread('small/ada')).toEqual({ met: 'changed', talked: 'added' });
});

test('in a private window nothing is written', async () => {
  fake.browser.extension = { inIncognitoContext: true };
  await markRead('small/ada', facts('ada'));
  expect(await readUnread('small/ada')).toEqual({ met: 'changed' });
});

test('all of it, or that of one dossier, can be forgotten', async () => {
  await addUnread('other', new Map([['ada', { met: 'changed' }]]));
  await forgetUnread('small');
  expect([...(await readUnreadKeys())]).toEqual(['other/ada']);
  await forgetUnread();
  expect((await readUnreadKeys()).size).toBe(0);
});
