/** Whether the page is light or dark where a mention stands: judged by its own colours. */

/**
 * The lightness of a computed colour, 0 to 1, or undefined for a form not known here. Browsers
 * compute colours to `rgb()`, or keep `oklch()`, `lab()`, `color(srgb ...)` and their kin.
 */
export function lightness(color: string): number | undefined {
  const [, space = '', rest = ''] = color.match(/^(?:color\()?([a-z][\w-]*)[( ](.*)\)$/) ?? [];
  const [first = 0, second = 0, third = 0] = rest.split(/[\s,/]+/).map(Number.parseFloat);
  if (/^rgba?$/.test(space)) return (0.299 * first + 0.587 * second + 0.114 * third) / 255;
  if (/^(srgb|display-p3|a98-rgb|rec2020)/.test(space))
    return 0.299 * first + 0.587 * second + 0.114 * third;
  if (/^okl/.test(space)) return first;
  return /^l(ab|ch)$/.test(space) ? first / 100 : undefined;
}

/** Light text stands on a dark page. */
export function shadeAt(node: Node): 'light' | 'dark' {
  const element = node instanceof Element ? node : node.parentElement;
  const light = element ? lightness(getComputedStyle(element).color) : undefined;
  if (light === undefined)
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return light > 0.55 ? 'dark' : 'light';
}
