/** Decides whether a reader can see a mention: one that cannot be seen is neither lit nor counted. */

import { openVisibility } from '../scan/blocks.ts';
import { boxOf, composedParent, isElement, parentOf, styleOf, tagOf } from '../scan/dom.ts';
import type { Mention } from './mention.ts';

/** Least thickness of a box or line that shows letters, in pixels. */
const thinnest = 4;

/** Indent, in pixels, beyond which text is meant not to be seen. */
const furthestIndent = -500;

/** Least opacity, 0 to 1, of text that counts as visible. */
const faintest = 0.05;

/** Ancestors that are asked; those of pages for readers are fewer than 100. */
const mostAncestors = 512;

type Sight = (mention: Pick<Mention, 'segments'>) => boolean;

/** Answers for one task, in which the page does not change: each element is asked once. */
export function openSight(): Sight {
  const coverings = new Map<Element, Covering>();
  const answers = new Map<Element, boolean>();
  const isVisible = openVisibility();
  return ({ segments }) => {
    const element = parentOf(segments[0].node);
    if (!element || !isElement(element)) return isVisible(segments[0].node);
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = isVisible(element) && isLegible(element) && !isHidden(element, coverings);
    answers.set(element, answer);
    return answer;
  };
}

/** Effect of an element on the visibility of its content, and the `position` of its own box. */
interface Covering {
  /** `clipped`: hidden unless an element further out places the content's box. */
  readonly hides: 'all' | 'clipped' | 'nothing';
  readonly position: string;
}

function isHidden(element: Element, coverings: Map<Element, Covering>): boolean {
  let escapes = false;
  let at: Node | null = element;
  for (let asked = 0; at && asked < mostAncestors; asked++, at = composedParent(at)) {
    if (!isElement(at)) continue;
    const covering: Covering = coverings.get(at) ?? coveringOf(at);
    coverings.set(at, covering);
    const { hides, position } = covering;
    // A box that is placed absolutely is not clipped by what does not place it.
    if (escapes && position !== 'static') escapes = false;
    if (hides === 'all' || (hides === 'clipped' && !escapes)) return true;
    if (position === 'absolute' || position === 'fixed') escapes = true;
  }
  return false;
}

function coveringOf(element: Element): Covering {
  const style = styleOf(element);
  const { position } = style;
  const isFaint = Number(style.opacity) < faintest || fadeOf(style) < faintest;
  const isNothing = isFaint || isShrunk(style) || isInert(element) || clipsAll(style);
  if (isNothing) return { hides: 'all', position };
  return { hides: isThinClip(element, style) ? 'clipped' : 'nothing', position };
}

/** Opacity that a filter leaves, 0 to 1. */
function fadeOf({ filter }: CSSStyleDeclaration): number {
  const [, amount = '1', unit] = /opacity\(([\d.]+)(%?)\)/.exec(filter) ?? [];
  return Number(amount) / (unit ? 100 : 1);
}

/** Scaled to less than a tenth. */
function isShrunk({ transform, scale }: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(scale) < 0.1) return true;
  if (transform === 'none') return false;
  const { m11, m12, m21, m22 } = new DOMMatrix(transform);
  return Math.abs(m11 * m22 - m12 * m21) < 0.01;
}

const { hasAttribute } = Element.prototype;
const isInert = (element: Element): boolean => hasAttribute.call(element, 'inert');

/** `overflow` of the root and the body is the viewport's; a line's box clips nothing. */
function isThinClip(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  if (element === document.documentElement || element === document.body) return false;
  if (/^(inline|contents)$/.test(style.display)) return false;
  const { width, height } = boxOf(element);
  return width < thinnest || height < thinnest;
}

/** `inset(50%)`, `circle(0px)`, `rect(0px, 1px, 1px, 0px)` and the like. */
function clipsAll({ clip, clipPath }: CSSStyleDeclaration): boolean {
  if (/^(inset\((5\d|[6-9]\d|100)(\.\d+)?%|(circle|ellipse)\(0)/.test(clipPath)) return true;
  if (!clip?.startsWith('rect')) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/-?[\d.]+|auto/g) ?? []).map(
    Number,
  );
  return right - left < thinnest || bottom - top < thinnest;
}

/** False for text that is transparent, too small, or where nobody can scroll to. */
function isLegible(element: Element): boolean {
  const style = styleOf(element);
  if (style.contentVisibility === 'hidden' || isFolded(element)) return false;
  if (Number.parseFloat(style.fontSize) < thinnest) return false;
  if (Number.parseFloat(style.textIndent) < furthestIndent) return false;
  if (isTransparent(style) && !isCutOutOfBackground(element)) return false;
  if (style.display === 'contents') return true;
  const { left, right, bottom } = boxOf(element);
  if (bottom + scrollY <= 0) return false;
  return isRightToLeft() ? left + scrollX < innerWidth : right + scrollX > 0;
}

/** True for a closed fold: `checkVisibility` covers elements in it, but not text directly in it. */
const isFolded = (element: Element): boolean =>
  tagOf(element) === 'details' && !hasAttribute.call(element, 'open');

function isTransparent({ color, webkitTextFillColor }: CSSStyleDeclaration): boolean {
  const alpha = /[,/]\s*([\d.]+)(%?)\s*\)$/.exec(webkitTextFillColor || color);
  const isWithAlpha = alpha !== null && /^rgba|\//.test(alpha.input);
  return isWithAlpha && Number(alpha[1]) / (alpha[2] ? 100 : 1) < faintest;
}

/** True if the letters are cut out of a background, as in some large headings. */
function isCutOutOfBackground(element: Element): boolean {
  let at: Node | null = element;
  for (let asked = 0; at && asked < mostAncestors; asked++, at = parentOf(at))
    if (isElement(at) && styleOf(at).backgroundClip.includes('text')) return true;
  return false;
}

const isRightToLeft = (): boolean => styleOf(document.documentElement).direction === 'rtl';
