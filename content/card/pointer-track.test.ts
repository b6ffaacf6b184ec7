import { describe, expect, test } from 'vitest';
import { isPassing, isScrolling, isStrolling, moved, noTrack } from './pointer-track.ts';

/** Moves, each with its place on the x axis and its time in ms. */
const movedBy = (...moves: readonly (readonly [x: number, atMs: number])[]) =>
  moves.reduce((track, [x, atMs]) => moved(track, { x, y: 0 }, atMs), noTrack);

describe('a pointer', () => {
  test.each([
    [
      'that leaps is passing by',
      [
        [0, 1000],
        [50, 1010],
      ],
      1012,
      true,
    ],
    [
      'that creeps is not',
      [
        [0, 1000],
        [3, 1010],
      ],
      1012,
      false,
    ],
    [
      'that has leapt and now rests is not',
      [
        [0, 1000],
        [50, 1010],
      ],
      1060,
      false,
    ],
    [
      'that moves once in a while has no speed',
      [
        [0, 1000],
        [500, 1100],
      ],
      1102,
      false,
    ],
    ['that moves for the first time has none either', [[500, 1000]], 1002, false],
  ] as const)('%s', (_, moves, nowMs, passing) => {
    expect(isPassing(movedBy(...moves), nowMs)).toBe(passing);
  });

  test('strolls while it moves after a recent hit test', () => {
    const track = { ...movedBy([0, 1000], [3, 1010]), hitTestedAtMs: 900 };
    expect(isStrolling(track, 1012)).toBe(true);
    expect(isStrolling(track, 1100)).toBe(false);
    expect(isStrolling({ ...track, hitTestedAtMs: 100 }, 1012)).toBe(false);
  });

  test('that did not move keeps the very track', () => {
    const track = movedBy([5, 1000]);
    expect(moved(track, { x: 5, y: 0 }, 2000)).toBe(track);
  });

  test('means nothing shortly after scrolling', () => {
    const track = { ...noTrack, scrolledAtMs: 1000 };
    expect([isScrolling(track, 1100), isScrolling(track, 1200)]).toEqual([true, false]);
  });
});
