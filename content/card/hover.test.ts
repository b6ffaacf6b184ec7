import { expect, test } from 'vitest';
import { closed, delayOf, type Hover, type HoverEvent, next, shown } from './hover.ts';

const over = (target: string): HoverEvent<string> => ({ type: 'over', target });
const [back, away, due, scroll, dismiss] = (
  ['back', 'away', 'due', 'scroll', 'dismiss'] as const
).map((type) => ({ type })) as HoverEvent<string>[];
const pin = (target: string): HoverEvent<string> => ({ type: 'pin', target });
const summon = (target: string): HoverEvent<string> => ({ type: 'summon', target });

const after = (...events: (HoverEvent<string> | undefined)[]): Hover<string> =>
  events.reduce<Hover<string>>((hover, event) => (event ? next(hover, event) : hover), closed);

test.each([
  ['resting on a name opens its card', [over('musk'), due], 'open', 'musk'],
  ['passing over a name opens nothing', [over('musk'), away, due], 'closed', undefined],
  ['scrolling ends a dwell', [over('musk'), scroll, due], 'closed', undefined],
  ['sliding to the next name dwells there', [over('musk'), over('putin'), due], 'open', 'putin'],
  ['leaving keeps the card for the grace time', [over('musk'), due, away], 'leaving', 'musk'],
  ['the grace time ends it', [over('musk'), due, away, due], 'closed', undefined],
  ['coming back in time keeps it', [over('musk'), due, away, back], 'open', 'musk'],
  ['the name itself counts as back', [over('musk'), due, away, over('musk')], 'open', 'musk'],
  [
    'another name takes over after the grace time',
    [over('musk'), due, over('putin'), due],
    'open',
    'putin',
  ],
  [
    'crossing another name on the way to the card does not',
    [over('musk'), due, over('putin'), back],
    'open',
    'musk',
  ],
  [
    'another name left again opens nothing',
    [over('musk'), due, over('putin'), away, due],
    'closed',
    undefined,
  ],
  ['scrolling closes an open card', [over('musk'), due, scroll], 'closed', undefined],
  ['a click pins', [over('musk'), due, pin('musk')], 'pinned', 'musk'],
  [
    'pinned stays when the pointer leaves and the page scrolls',
    [pin('musk'), away, due, scroll, over('putin'), due],
    'pinned',
    'musk',
  ],
  ['dismissing closes a pinned card', [pin('musk'), dismiss], 'closed', undefined],
  ['a click on another name moves the pin', [pin('musk'), pin('putin')], 'pinned', 'putin'],
  ['a key opens at once', [summon('musk')], 'pinned', 'musk'],
] as const)('%s', (_name, events, at, target) => {
  const hover = after(...events);
  expect(hover.at).toBe(at);
  expect(shown(hover)).toBe(target);
});

test('an event that means nothing keeps the very state, so that its timer goes on', () => {
  const dwelling = after(over('musk'));
  expect(next(dwelling, over('musk'))).toBe(dwelling);
  const leaving = after(over('musk'), due, away);
  expect(next(leaving, { type: 'away' })).toBe(leaving);
});

test('only a key takes the focus', () => {
  expect(after(summon('musk'))).toMatchObject({ focused: true });
  expect(after(pin('musk'))).toMatchObject({ focused: false });
});

test('only dwelling and leaving end by themselves', () => {
  const states = [
    closed,
    after(over('musk')),
    after(over('musk'), due),
    after(over('musk'), due, away),
    after(pin('musk')),
  ];
  expect(states.map((state) => delayOf(state) !== undefined)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});
