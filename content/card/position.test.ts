import { describe, expect, test } from 'vitest';
import { nearestLine, onTheWay, place, placeSheet } from './position.ts';
import { gutterPx } from './timings.ts';

const screen = { left: 0, top: 0, right: 1280, bottom: 900 };
const card = { width: 392, height: 420 };
const line = (left: number, top: number, width = 80) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe('a card', () => {
  test.each([
    ['goes below its line', line(300, 200), 'below'],
    ['flips above near the bottom', line(300, 800), 'above'],
    ['takes the roomier side when it fits neither', line(300, 300), 'below'],
  ] as const)('%s', (_name, at, side) => {
    expect(place(at, at.left + 10, card, screen).side).toBe(side);
  });

  test('stays inside at nine positions of four viewports', () => {
    for (const [width, height] of [
      [1280, 900],
      [640, 480],
      [320, 256],
      [5120, 3600],
    ] as const)
      for (const x of [0, width / 2, width - 40])
        for (const y of [0, height / 2, height - 20]) {
          const view = { left: 0, top: 0, right: width, bottom: height };
          const size = { width: Math.min(392, width - 16), height: 420 };
          const { left, top, maxHeight } = place(line(x, y), x, size, view);
          expect(left).toBeGreaterThanOrEqual(gutterPx);
          expect(left + size.width).toBeLessThanOrEqual(width - gutterPx);
          expect(top).toBeGreaterThanOrEqual(gutterPx);
          expect(top + Math.min(size.height, maxHeight)).toBeLessThanOrEqual(height - gutterPx);
        }
  });

  test('does not cover its line when one side has room', () => {
    const { top } = place(line(300, 500), 310, card, screen);
    expect(top + 420 <= 500 || top >= 520).toBe(true);
  });
});

test('of several lines the hovered one counts', () => {
  const lines = [line(1100, 100), line(0, 124)];
  expect(nearestLine(lines, 20, 130)).toBe(lines[1]);
});

test.each([
  ['straight down', 320, 224, true],
  ['slanting towards the far corner', 500, 225, true],
  ['beside the field', 100, 225, false],
  ['above the line', 320, 150, false],
])('the way from the name to the card: %s', (_name, x, y, expected) => {
  expect(onTheWay(x, y, line(300, 200), { left: 280, top: 226, right: 672, bottom: 646 })).toBe(
    expected,
  );
});

describe('a sheet on a narrow screen', () => {
  const phone = { left: 0, top: 0, right: 360, bottom: 640 };
  const sheet = (height: number) => ({ width: 360, height });

  test.each([
    ['comes from below', line(20, 100), 400, 'below', 240],
    ['is no higher than the room beneath its word', line(20, 200), 600, 'below', 226],
    ['comes from above where its word stands low', line(20, 560), 500, 'above', 0],
  ] as const)('%s', (_, at, height, side, top) => {
    expect(placeSheet(at, sheet(height), phone)).toMatchObject({ left: 0, side, top });
  });

  test('never covers its word', () => {
    for (let y = 0; y <= 620; y += 20)
      for (const height of [60, 200, 400, 900]) {
        const at = line(20, y);
        const { top, maxHeight, side } = placeSheet(at, sheet(height), phone);
        const bottom = top + Math.min(height, maxHeight);
        if (side === 'below') expect(top).toBeGreaterThanOrEqual(at.bottom);
        else expect(bottom).toBeLessThanOrEqual(at.top);
      }
  });
});
