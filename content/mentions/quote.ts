/** A mention as a W3C TextQuoteSelector: its words and what stands around them. */

import type { Quote } from '../../core/page/quoted-mention.ts';
import { blockOf, isSilent, openVisibility } from '../scan/blocks.ts';
import { parentOf, rootOf } from '../scan/dom.ts';
import type { Mention } from './mention.ts';

/** Characters of context on either side, as the annotations promise; a run of white space is one. */
const context = 32;

/** More than this of a passage is not looked at for its context: indentation can be long. */
const quoteReach = 1000;

/** The quote of a mention. Context reaches over blocks, through visible text only. */
export function quote({ passage, match: { start, end } }: Mention): Quote {
  const { text, nodes } = passage;
  const [first, last] = [nodes[0] as Text, nodes.at(-1) as Text];
  const before = text.slice(Math.max(0, start - quoteReach), start);
  const after = text.slice(end, end + quoteReach);
  return {
    exact: collapsed(text.slice(start, end)),
    prefix: collapsed(beyond(first, 'previousNode', before) + before).slice(-context),
    suffix: collapsed(after + beyond(last, 'nextNode', after)).slice(0, context),
  };
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ');

/** Visible text before or after a node, as much as is missing from `have`; none when nothing is. */
function beyond(node: Text, step: 'previousNode' | 'nextNode', have: string): string {
  const walker = document.createTreeWalker(rootOf(node), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  const missing = context - collapsed(have).length;
  let [text, block] = ['', blockOf(node)];
  while (collapsed(text).length < missing) {
    const at = walker[step]() as Text | null;
    if (!at) break;
    if (!at.data.trim() || !isRead(at)) continue;
    const between = blockOf(at) === block ? '' : ' ';
    text = step === 'nextNode' ? text + between + at.data : at.data + between + text;
    block = blockOf(at);
  }
  return text;
}

function isRead(node: Text): boolean {
  const parent = parentOf(node);
  return !(parent instanceof Element && isSilent(parent)) && openVisibility()(node);
}
