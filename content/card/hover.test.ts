import { expect, test } from 'vitest';
import { closed, delayOf, type Hover, type HoverEvent, isShown, next } from './hover.ts';

const point = { x: 0, y: 0 };
const over = (target: string, x = 0): HoverEvent<string> => ({
  type: 'over',
  target,
  point: { x, y: 0 },
});
const [back, away, scroll, dismiss, keep, hold, pressed, selecting, hidden] = (
  ['back', 'away', 'scroll', 'dismiss', 'keep', 'hold', 'pressed', 'selecting', 'hidden'] as const
).map((type) => ({ type })) as [HoverEvent<string>, ...HoverEvent<string>[]];
const pin = (target: string): HoverEvent<string> => ({ type: 'pin', target, point });
const summon = (target: string): HoverEvent<string> => ({ type: 'summon', target, point });
const retargeted = (from: string, to?: string): HoverEvent<string> => ({
  type: 'retargeted',
  from,
  to,
});

/** The delay of the state that is there by then has passed. */
const due = 'due';

const after = (...events: (HoverEvent<string> | typeof due | undefined)[]): Hover<string> =>
  events.reduce<Hover<string>>((hover, event) => {
    if (event === due) return next(hover, { type: 'due', timer: hover.timer });
    return event ? next(hover, event) : hover;
  }, closed);

const targetOf = (hover: Hover<string>): string | undefined =>
  isShown(hover) ? hover.target : undefined;

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
  ['the pin of the card pins', [over('musk'), due, keep], 'pinned', 'musk'],
  ['the pin of a card that is gone does nothing', [keep], 'closed', undefined],
  [
    'pinned stays when the pointer leaves, the page scrolls, text is selected, another tab is looked at',
    [pin('musk'), away, due, scroll, selecting, hidden, over('putin'), due],
    'pinned',
    'musk',
  ],
  ['dismissing closes a pinned card', [pin('musk'), dismiss], 'closed', undefined],
  ['a click on another name moves the pin', [pin('musk'), pin('putin')], 'pinned', 'putin'],
  ['a key opens at once', [summon('musk')], 'pinned', 'musk'],
  ['a button that goes down ends a dwell', [over('musk'), pressed, due], 'closed', undefined],
  ['it leaves an open card', [over('musk'), due, pressed], 'open', 'musk'],
  [
    'it keeps the next card from opening',
    [over('musk'), due, over('putin'), pressed, due],
    'closed',
    undefined,
  ],
  ['selecting closes an open card', [over('musk'), due, selecting], 'closed', undefined],
  ['selecting closes one that is left', [over('musk'), due, away, selecting], 'closed', undefined],
  ['another tab closes an open card', [over('musk'), due, hidden], 'closed', undefined],
  ['a name read again keeps its card', [over('a'), due, retargeted('a', 'b')], 'open', 'b'],
  ['and its dwell', [over('a'), retargeted('a', 'b'), due], 'open', 'b'],
  ['and its pin', [pin('a'), retargeted('a', 'b')], 'pinned', 'b'],
  ['a name that is gone takes its card along', [pin('a'), retargeted('a')], 'closed', undefined],
  ['and its dwell with it', [over('a'), retargeted('a'), due], 'closed', undefined],
  [
    'the name that the pointer went to, read again, is the next',
    [over('a'), due, over('b'), retargeted('b', 'c'), due],
    'open',
    'c',
  ],
  [
    'the name that the pointer went to, when gone, is none',
    [over('a'), due, over('b'), retargeted('b'), due],
    'closed',
    undefined,
  ],
  ['a name that the reader unmarks leaves it', [pin('a'), hold, retargeted('a')], 'pinned', 'a'],
  ['until it is dismissed', [pin('a'), hold, retargeted('a'), dismiss], 'closed', undefined],
  [
    'a name that is marked again has its card as before',
    [pin('a'), hold, retargeted('a'), retargeted('a', 'b'), retargeted('b')],
    'closed',
    undefined,
  ],
  [
    'without a card there is nothing to hold',
    [over('a'), hold, retargeted('a')],
    'closed',
    undefined,
  ],
  ['other names are read again without consequence', [pin('a'), retargeted('x')], 'pinned', 'a'],
] as const)('%s', (_name, events, at, target) => {
  const hover = after(...events);
  expect(hover.at).toBe(at);
  expect(targetOf(hover)).toBe(target);
});

test('an event that means nothing keeps the very state', () => {
  const leaving = after(over('musk'), due, away);
  expect(next(leaving, { type: 'away' })).toBe(leaving);
  const open = after(over('musk'), due);
  expect(next(open, over('musk', 9))).toBe(open);
});

test('moving along the name goes on with the dwell, and the card opens where the pointer is by then', () => {
  const dwelling = after(over('musk', 1));
  const moved = next(dwelling, over('musk', 7));
  expect(moved.timer).toBe(dwelling.timer);
  expect(next(moved, { type: 'due', timer: moved.timer })).toMatchObject({
    at: 'open',
    point: { x: 7 },
  });
});

test('a click on the name of an open card leaves it where it is', () => {
  expect(after(over('musk', 7), due, pin('musk'))).toMatchObject({ at: 'pinned', point: { x: 7 } });
});

test('the timer of an earlier state means nothing', () => {
  const first = after(over('musk'));
  const second = next(first, over('putin'));
  expect(next(second, { type: 'due', timer: first.timer })).toBe(second);
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
