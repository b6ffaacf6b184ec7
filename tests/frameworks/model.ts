/** The data that every framework shows here; `textOf` has the text that must be read. */
export interface Model {
  readonly title: string;
  readonly count: number;
  readonly isShown: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  readonly id: number;
  readonly name: string;
}

const names = ['Elon Musk', 'NASA', 'Vladimir Putin', 'SpaceX', 'nobody', 'a ship', 'Crimea', ''];

export const first: Model = {
  title: 'NASA',
  count: 1,
  isShown: true,
  items: names.slice(0, 5).map((name, id) => ({ id, name })),
};

/** All the text of the page. */
export const textOf = (model: Model): string =>
  [
    model.title,
    leadOf(model),
    model.isShown ? shown : '',
    ...model.items.map(({ name }) => `${name} met ${model.title}`),
    'Starlink',
  ].join('');

export const shown = 'Elon Musk is shown. ';
export const leadOf = ({ count, items, title }: Model): string =>
  `${count} mentions of ${firstName({ items })} and ${title}`;
export const firstName = ({ items }: Pick<Model, 'items'>): string => items[0]?.name ?? 'nobody';

type Random = (below: number) => number;

const changes: readonly ((model: Model, random: Random) => Partial<Model>)[] = [
  (_, random) => ({ title: names[random(names.length)] ?? '' }),
  ({ count }) => ({ count: count + 1 }),
  ({ isShown }) => ({ isShown: !isShown }),
  ({ items }, random) => ({ items: items.toSpliced(random(items.length + 1), 0, item(random)) }),
  ({ items }, random) => ({ items: items.toSpliced(random(items.length), 1) }),
  ({ items }, random) => ({ items: items.toSpliced(random(items.length), 1, item(random)) }),
  ({ items }) => ({ items: items.toReversed() }),
  ({ items }) => ({ items: items.slice(0, 9) }),
];

let lastId = 100;
const item = (random: Random): Item => ({ id: ++lastId, name: names[random(names.length)] ?? '' });

export const next = (model: Model, random: Random): Model => ({
  ...model,
  ...changes[random(changes.length)]?.(model, random),
});

/** Whole numbers below a bound, always the same (mulberry32). */
export function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
