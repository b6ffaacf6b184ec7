/** The open card as a screen reader is told of it, by the tree that Chromium gives. */
import type { SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { openSession, type Session } from './session.ts';

const article =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="margin:40px"><h1>News</h1><p>It was <b id="musk">Elon Musk</b> of <a href="#x">another place</a>.</p><button>Vote</button>';

let session: Session;
beforeAll(async () => {
  session = await openSession('chromium');
});
afterAll(() => session?.close());

/** In the order in which they are read. */
const flat = (node: SerializedAXNode): SerializedAXNode[] => [
  node,
  ...(node.children ?? []).flatMap(flat),
];

async function tree(): Promise<SerializedAXNode[]> {
  const root = await session.page.accessibility.snapshot();
  if (!root) throw new Error('Chromium gives no tree.');
  return flat(root);
}

const told = ({ role, name }: SerializedAXNode): string =>
  `${role} ${name ?? ''}`.replace(/\s+/g, ' ').trim();

const isDialog = ({ role }: SerializedAXNode): boolean => role === 'dialog';

test('an open card is a dialog with a name, is read from title to foot, and hides nothing of the page', async () => {
  await session.show(article);
  await session.untilLit(['Elon Musk']);
  const page = (await tree()).map(told);
  await session.extension.ask({ type: 'visit', direction: 1 });
  await until(session.hasCard);
  await until(async () => (await tree()).some(isDialog));
  const all = await tree();
  const dialog = all.find(isDialog) as SerializedAXNode;
  const card = flat(dialog);
  expect([dialog.name, dialog.focused, dialog.modal ?? false]).toEqual(['Elon Musk', true, false]);
  expect(all.filter((node) => !card.includes(node)).map(told)).toEqual(page);

  const order = [
    'heading Elon Musk',
    'button Close',
    'button 7 more topics',
    'button Not this one',
    'button What the marks mean',
  ];
  expect(card.map(told).filter((one) => order.includes(one))).toEqual(order);
  const nameless = card.filter(
    ({ role, name }) => /^(button|link|heading|image)$/.test(role) && !name?.trim(),
  );
  expect(nameless).toEqual([]);
  expect(card.filter(({ role }) => role === 'button').length).toBeGreaterThan(1);
});

test('a card that only hovers is a tooltip with the same name, and the focus stays where it was', async () => {
  await session.show(article);
  await session.page.focus('button');
  await session.rest('#musk');
  await until(session.hasCard);
  await until(async () => (await tree()).some(({ role }) => role === 'tooltip'));
  const all = await tree();
  expect(all.find(({ role }) => role === 'tooltip')?.name).toBe('Elon Musk');
  expect(all.find(({ focused, role }) => focused && role !== 'RootWebArea')?.name).toBe('Vote');
});

test('why selected words are marked or not is told in a dialog, which Esc closes', async () => {
  await session.show('<p>Elon Musk met <b id="w">Eric Trump</b>.</p>');
  await session.untilLit(['Elon Musk']);
  await session.page.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('w') as Element);
  });
  await session.extension.ask({ type: 'reasons', words: 'Eric Trump' });
  await until(async () => (await tree()).some(isDialog));
  const dialog = (await tree()).find(isDialog) as SerializedAXNode;
  expect(dialog.name).toContain('Eric Trump');
  const words = flat(dialog).map(told).join(' ');
  expect(words).toContain('Not marked: Donald Trump');
  expect(words).toContain('part of a longer name');
  await session.page.keyboard.press('Escape');
  await until(async () => !(await tree()).some(isDialog));
});
