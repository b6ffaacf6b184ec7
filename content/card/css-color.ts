/** Reads colours as browsers compute them: `rgb()`, or kept as `oklch()`, `lab()`, `color(srgb ...)` and their kin. */

interface Ink {
  /** 0 to 1. */
  readonly lightness: number;
  /** 0 to 1. */
  readonly alpha: number;
}

/** Undefined for a form not known here. */
export function inkOf(color: string): Ink | undefined {
  const [, space = '', rest = ''] = color.match(/^(?:color\()?([a-z][\w-]*)[( ](.*)\)$/) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = rest
    .split(/[\s,/]+/)
    .map(Number.parseFloat);
  const lightness = lightnessIn(space, first, second, third);
  return lightness === undefined ? undefined : { lightness, alpha };
}

function lightnessIn(
  space: string,
  first: number,
  second: number,
  third: number,
): number | undefined {
  const luma = 0.299 * first + 0.587 * second + 0.114 * third;
  if (/^rgba?$/.test(space)) return luma / 255;
  if (/^(srgb|display-p3|a98-rgb|rec2020)/.test(space)) return luma;
  if (/^okl/.test(space)) return first;
  return /^l(ab|ch)$/.test(space) ? first / 100 : undefined;
}
