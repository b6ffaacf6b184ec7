/** Theme of the page around a node, decided from the ground of its text, or else from the colour of the text. */
import { composedParent, isElement } from '../scan/dom.ts';
import { inkOf } from './css-color.ts';

type Theme = 'light' | 'dark';

/** Text with less alpha has no colour of its own: it shows a picture or gradient that is clipped to it. */
const minAlpha = 0.3;

/** Lightness, 0 to 1, above which text means a dark page. */
const lightInk = 0.55;

/** Least difference in lightness, 0 to 1, of text and ground; a closer ground is not the one seen behind the text. */
const leastContrast = 0.2;

/** Returns `dark` for light text and for coloured text on a dark ground, unless a filter inverts both. */
export function themeAt(node: Node): Theme {
  const styles = stylesAround(node);
  const ink = styles
    .map(({ color, webkitTextFillColor }) => inkOf(webkitTextFillColor || color))
    .find((one) => one === undefined || one.alpha >= minAlpha);
  if (!ink) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const ground = groundOf(styles);
  const isTold = ground !== undefined && Math.abs(ground - ink.lightness) >= leastContrast;
  const isDark = isTold ? ground < ink.lightness : ink.lightness > lightInk;
  return isDark === isInverted(styles) ? 'light' : 'dark';
}

/** Lightness of the nearest ground of a block, 0 to 1; undefined where that is a picture, or the browser's own. */
function groundOf(styles: readonly CSSStyleDeclaration[]): number | undefined {
  for (const { display, backgroundColor, backgroundImage, backgroundClip } of styles) {
    if (display.startsWith('inline') || backgroundClip.includes('text')) continue;
    if (backgroundImage !== 'none') return undefined;
    const ground = inkOf(backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.lightness;
  }
  return undefined;
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

/** Amount by which a computed filter inverts, 0 to 1. */
function inversionOf(filter: string): number {
  const [, amount, unit] = filter.match(/invert\(([\d.]+)(%?)\)/) ?? [];
  return amount === undefined ? 0 : Number(amount) / (unit ? 100 : 1);
}
