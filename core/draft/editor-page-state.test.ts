import { expect, test } from 'vitest';
import { propose } from '../extraction/propose.ts';
import { beginDraft } from './draft.ts';
import {
  changedElsewhere,
  edited,
  listing,
  noted,
  type OpenDraft,
  opened,
  settledState,
} from './editor-page-state.ts';

const article = { title: 'The ferry', address: '', paragraphs: ['The ferry left at noon.'] };
const draft = beginDraft('ferry', article, propose(article.paragraphs), '2026-11-23');
const newer = { ...draft, left: ['one'] };

const open = (status: OpenDraft['status']): OpenDraft => ({ ...opened(draft, true), status });

test.each<[string, OpenDraft, OpenDraft['status']]>([
  ['a change is stored unless the browser says otherwise', edited(open('stored'), newer), 'stored'],
  ['a change here is no longer another tab’s', edited(open('elsewhere'), newer), 'stored'],
  ['what could not be stored stays lost until it is', edited(open('lost'), newer), 'lost'],
  ['another tab’s change is told', changedElsewhere(open('stored'), newer, false), 'elsewhere'],
])('%s', (_, after, status) => {
  expect([after.draft, after.status]).toEqual([newer, status]);
});

test.each<[OpenDraft['status'], boolean, OpenDraft['status']]>([
  ['stored', true, 'stored'],
  ['stored', false, 'lost'],
  ['lost', true, 'stored'],
  ['elsewhere', true, 'elsewhere'],
  ['elsewhere', false, 'lost'],
])('of a change that is %s, written: %s, the status is %s', (before, isStored, after) => {
  expect(settledState(open(before), isStored)).toEqual(open(after));
});

test('a list has no change to settle, and a draft no note', () => {
  expect(settledState(listing('missing'), false)).toEqual(listing('missing'));
  expect(noted(listing(), 'no-text')).toEqual(listing('no-text'));
  expect(noted(open('stored'), 'no-text')).toEqual(open('stored'));
});
