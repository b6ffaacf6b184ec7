/** Finds the place of a name in a page: its running text, a headline or control, or the parts around the text. */

import { climbOnce } from '../scan/climb.ts';
import { isElement, matchesSelector, parentOf } from '../scan/dom.ts';

/** `beside`: menus, footers, bylines, forms, captions of pictures. */
export type Place = 'text' | 'control' | 'headline' | 'beside';

/** Selectors of the parts around the text; no form or header that holds the text, as some sites put whole pages into one. */
const beside = [
  'nav, footer, menu, address, figcaption, caption, fieldset',
  'form:not(:has(article, h1)), header:not(:is(article, main, section) header):not(:has(h1))',
  '[role="navigation" i], [role="contentinfo" i], [role="menu" i], [role="menubar" i], [role="search" i]',
  '[role="form" i], [role="toolbar" i], [role="tablist" i]',
  '[rel~="author"], [itemprop="author"], .byline, .caption',
].join(', ');

const headline = 'h1, h2, h3, h4, h5, h6, [role="heading" i]';

const control = 'a[href], button, summary, label, [role="button" i], [role="link" i]';

/** @returns the place of a node; good for one task, as `climbOnce` */
export function placeFinder(): (node: Node) => Place {
  const [isBeside, isHeadline, isControl] = [isIn(beside), isIn(headline), isIn(control)];
  const isAny = isIn([beside, headline, control].join(', '));
  return (node) => {
    if (!isAny(node)) return 'text';
    if (isBeside(node)) return 'beside';
    if (isHeadline(node)) return 'headline';
    return isControl(node) ? 'control' : 'text';
  };
}

const isIn = (selector: string): ((node: Node) => boolean) =>
  climbOnce(
    (node) => (isElement(node) && matchesSelector(node, selector) ? true : undefined),
    parentOf,
    () => false,
  );
