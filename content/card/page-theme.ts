/** Theme of the page around a node, judged by the colour of its text. */
import { composedParent, isElement } from '../scan/dom.ts';
import { inkOf } from './css-color.ts';

type Theme = 'light' | 'dark';

/** Text with less alpha has no colour of its own: it shows a picture or gradient that is clipped to it. */
const minAlpha = 0.3;

/** Lightness, 0 to 1, above which text means a dark page. */
const lightInk = 0.55;

/** Light text means a dark page, unless a filter inverts both. */
export function themeAt(node: Node): Theme {
  const styles = stylesAround(node);
  const ink = styles
    .map(({ color, webkitTextFillColor }) => inkOf(webkitTextFillColor || color))
    .find((one) => one === undefined || one.alpha >= minAlpha);
  if (!ink) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return ink.lightness > lightInk === isInverted(styles) ? 'light' : 'dark';
}

/** Of the element that holds the node and of those around it, from the inside out. */
function stylesAround(node: Node): CSSStyleDeclaration[] {
  const styles: CSSStyleDeclaration[] = [];
  for (let at: Node | null = node; at; at = composedParent(at))
    if (isElement(at) && !isOverCardToo(at)) styles.push(getComputedStyle(at));
  return styles;
}

/** A filter of the root inverts the card as well in Firefox; in Chromium the top layer is above it. */
const isOverCardToo = (element: Element): boolean =>
  import.meta.env.FIREFOX && element === document.documentElement;

const isInverted = (styles: readonly CSSStyleDeclaration[]): boolean =>
  styles.filter(({ filter }) => inversionOf(filter) > 0.5).length % 2 === 1;

/** How much a computed filter inverts, 0 to 1. */
function inversionOf(filter: string): number {
  const [, amount, unit] = filter.match(/invert\(([\d.]+)(%?)\)/) ?? [];
  return amount === undefined ? 0 : Number(amount) / (unit ? 100 : 1);
}
