import { ideograph, kindAt } from '../../core/lexicon/characters.ts';
import { parentOf } from '../dom.ts';

/**
 * True when two text nodes of one block, written without a space between them, are still seen apart:
 * an inline element laid out as a block, a flex item, a menu entry with padding. Asks for computed
 * styles, and therefore only where two words would otherwise run into one.
 */
export function standApart(before: Text, after: Text): boolean {
  const { data } = before;
  if (kindAt(data, data.length - 1) > ideograph || kindAt(after.data, 0) > ideograph) return false;
  return ends(before, after).some(setsApart) || ends(after, before).some(setsApart);
}

/** The elements around `node` that do not hold `other`. */
function ends(node: Text, other: Text): Element[] {
  const path: Element[] = [];
  for (let up = parentOf(node); up instanceof Element && !up.contains(other); up = parentOf(up))
    path.push(up);
  return path;
}

function setsApart(element: Element): boolean {
  const style = getComputedStyle(element);
  // A drop cap floats and is still the first letter of its word.
  if (style.float !== 'none') return false;
  if (!/^(inline|contents|ruby)/.test(style.display)) return true;
  return gap(style) >= 4;
}

const gap = (style: CSSStyleDeclaration): number =>
  [style.paddingLeft, style.paddingRight, style.marginLeft, style.marginRight].reduce(
    (sum, length) => sum + (Number.parseFloat(length) || 0),
    0,
  );
