/** A mention as a W3C TextQuoteSelector: its words and what stands around them. */
import type { Mention } from './concordance.ts';
import { parentOf, tagOf } from './dom.ts';
import { blockOf, isSilent, isVisible } from './places.ts';

/** Characters of context on either side, as the annotations promise. */
const context = 32;

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The quote of a mention. Context reaches over blocks, through visible text only. */
export function quote({ passage, match }: Mention): Quote {
  const { text, nodes } = passage;
  const [first, last] = [nodes[0] as Text, nodes.at(-1) as Text];
  const before = text.slice(Math.max(0, match.start - context), match.start);
  const after = text.slice(match.end, match.end + context);
  return {
    exact: text.slice(match.start, match.end),
    prefix: (beyond(first, 'previousNode', context - before.length) + before).slice(-context),
    suffix: (after + beyond(last, 'nextNode', context - after.length)).slice(0, context),
  };
}

/** Up to `wanted` characters of visible text before or after a node, or none when `wanted` is not positive. */
function beyond(node: Text, step: 'previousNode' | 'nextNode', wanted: number): string {
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let text = '';
  let block = blockOf(node);
  for (
    let at = wanted > 0 ? walker[step]() : null;
    at && text.length < wanted;
    at = walker[step]()
  ) {
    const { data } = at as Text;
    if (!data.trim() || !isRead(at as Text)) continue;
    const between = blockOf(at) === block ? '' : ' ';
    text = step === 'nextNode' ? text + between + data : data + between + text;
    block = blockOf(at);
  }
  return text;
}

function isRead(node: Text): boolean {
  const parent = parentOf(node);
  return !(parent instanceof Element && isSilent(tagOf(parent))) && isVisible(node);
}
