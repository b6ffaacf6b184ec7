/** Checks that marks can be seen on any ground on which the page's own text can be read. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(
  new URL('../entrypoints/content-script/highlight.css', import.meta.url),
  'utf8',
);

type Colour = readonly [red: number, green: number, blue: number];

const colourOf = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/g) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return [red, green, blue];
};

const mixed = (a: Colour, b: Colour, part: number): Colour =>
  [0, 1, 2].map((at) => (a[at] ?? 0) * part + (b[at] ?? 0) * (1 - part)) as unknown as Colour;

/** https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

const grounds = [
  '#ffffff #000000 #fff1e5 #121212 #1f2126 #f6f6ef #0b5394 #b71c1c #2e7d32 #ffeb3b #6a1b9a #263238',
  '#c4601c #3a7bdc #2c8d4c #9459d0 #b8487c #808080 #ffcdd2 #b3e5fc #004d40 #3e2723',
].flatMap((line) => line.split(' ').map(colourOf));
const inks = '#000000 #ffffff #333333 #595959 #767676 #cccccc #e6e7ea #222222 #1a0dab #ffd54f'
  .split(' ')
  .map(colourOf);

/** Contrast that WCAG asks of text. If the text itself is paler, no mark in its ink can do better. */
const readable = 4.5;

const pairs = grounds.flatMap((ground) =>
  inks.filter((ink) => contrast(ink, ground) >= readable).map((ink) => ({ ground, ink })),
);

const hairline = Number(/currentcolor (\d+)%, transparent/.exec(css)?.[1]) / 100;
const hues = new Map(
  [
    ...css.matchAll(/decoration-color: color-mix\(in srgb, (#[\da-f]{6}) (\d+)%, currentcolor\)/g),
  ].map(([, hex = '', part]) => [hex, Number(part) / 100]),
);

it('finds the inks of the style sheet', () => {
  expect([hues.size, hairline > 0, pairs.length > 60]).toEqual([5, true, true]);
});

it('keeps 3:1 for a hairline wherever the text keeps 4.5:1', () => {
  const poor = pairs.filter(
    ({ ink, ground }) => contrast(mixed(ink, ground, hairline), ground) < 3,
  );
  expect(poor).toEqual([]);
});

it.each([...hues])('keeps 3:1 for a dossier’s colour %s', (hex, part) => {
  const poor = pairs.filter(
    ({ ink, ground }) => contrast(mixed(colourOf(hex), ink, part), ground) < 3,
  );
  expect(poor).toEqual([]);
});
