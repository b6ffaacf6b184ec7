import { expect, it } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { embeddedCues } from '../../extension/dossiers/embedded-cues.ts';
import { type CueTerm, parseCue } from './cue.ts';
import { wordTables } from './words/word-tables.ts';

const cues = [...Object.values(embeddedCues.names), ...Object.values(embeddedCues.claims)].flat();
const terms = cues.map(parseCue).flatMap(({ all, none }) => [...all.flat(), ...none]);
const ids = (...kinds: CueTerm['kind'][]) =>
  new Set(terms.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
const entities = new Set(embedded.entities.map(({ id }) => id));
const claims = new Set(embedded.claims.map(({ id }) => id));
const meanings = new Set(wordTables.flatMap(({ cues }) => Object.keys(cues)));

it.each([
  ['a name in a cue', ids('name', 'page'), entities],
  ['what other words stand for', Object.keys(embeddedCues.names), entities],
  ['a claim with cues', Object.keys(embeddedCues.claims), claims],
  ['a meaning in a cue', ids('meaning'), meanings],
])('%s is known', (_, used, known) => {
  expect([...used].filter((id) => !known.has(id))).toEqual([]);
});
