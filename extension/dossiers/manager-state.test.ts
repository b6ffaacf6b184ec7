import { expect, test } from 'vitest';
import {
  begun,
  decided,
  failed,
  failedBy,
  initialState,
  type ManagerState,
  type Review,
  reading,
  reviewing,
  type Transition,
  toldAt,
  unchanged,
  withRemoved,
} from './manager-state.ts';

const review: Review = { shown: { kind: 'refused', name: 'a.json', problems: [] } };
const dossier = {
  state: 'whole',
  id: 'a',
  title: 'A',
  author: 'Somebody',
  facts: 1,
  names: 1,
  from: 'file',
  revision: '1',
  isOn: true,
  colour: undefined,
} as const;

const none = { kind: 'none' } as const;
const offline = { kind: 'failed', failure: { kind: 'offline', detail: '' } } as const;
const gone = { kind: 'removed', dossier, file: '{}' } as const;

test.each<[string, ManagerState, Transition, ManagerState]>([
  ['a file is shown', initialState, reviewing(review), { notice: none, review }],
  [
    'another takes its place',
    { notice: none, review },
    reviewing({ ...review }),
    { notice: none, review },
  ],
  ['what is done besides keeps it', { notice: offline, review }, begun, { notice: none, review }],
  [
    'a failure keeps it',
    { notice: none, review },
    failed(offline.failure),
    { notice: offline, review },
  ],
  [
    'a failure is told at its field',
    initialState,
    toldAt('address', failed(offline.failure)),
    { notice: { ...offline, field: 'address' }, review: undefined },
  ],
  [
    'and goes with the next try',
    { notice: { ...offline, field: 'address' }, review: undefined },
    begun,
    initialState,
  ],
  ['a success is told as ever', initialState, toldAt('file', unchanged), initialState],
  [
    'a removal keeps it',
    { notice: none, review },
    withRemoved(dossier, '{}'),
    { notice: gone, review },
  ],
  [
    'a long file is announced',
    initialState,
    reading,
    { notice: { kind: 'reading' }, review: undefined },
  ],
  ['a decision ends it', { notice: none, review }, decided, initialState],
  [
    'what is only stored changes nothing',
    { notice: gone, review },
    unchanged,
    { notice: gone, review },
  ],
])('%s', (_, before, transition, after) => {
  expect(transition(before)).toEqual(after);
});

test.each([
  [new Error('no room'), 'no room'],
  ['no room', 'no room'],
])('the sentence of %s is told', (error, detail) => {
  expect(failedBy(error)(initialState).notice).toEqual({
    kind: 'failed',
    failure: { kind: 'failed', detail },
  });
});
