import { parentOf } from './dom.ts';
import { capitalises, keepsLines } from './layout.ts';
import type { Passage } from './passage.ts';

const blankLine = /\n[^\S\n]*\n/;
const emptyLines = /\n[^\S\n]+(?=\n)/g;
const wordStart = /(^|[\s"'“‘(«-])(\S)/g;

/**
 * The passage with its text as the page's style shows it: small letters that are written large, and blank
 * lines of the source that are seen as a space. The same length, so that all offsets hold.
 */
export function asSeen(passage: Passage): Passage {
  const { text, nodes } = passage;
  const [first] = nodes;
  const hasBlankLine = blankLine.test(text);
  const isSmall = text.toLowerCase() === text && text.toUpperCase() !== text;
  if (!first || !(hasBlankLine || isSmall)) return passage;
  let seen = hasBlankLine ? withoutBlankLines(passage) : text;
  if (isSmall && capitalises(first)) seen = inCapitals(seen);
  return seen === text ? passage : { ...passage, text: seen };
}

/** A line feed of the source is a space, unless the style keeps it; white space between two line breaks is an empty line. */
function withoutBlankLines({ text, nodes, starts }: Passage): string {
  let seen = text;
  let [parent, keeps]: [Node | null, boolean] = [null, false];
  for (const [at, node] of nodes.entries()) {
    const start = Math.max(0, starts[at] as number);
    const end = Math.min(text.length, (starts[at] as number) + node.length);
    const part = seen.slice(start, end);
    if (!part.includes('\n')) continue;
    // Texts beside each other ask one style.
    if (parentOf(node) !== parent) [parent, keeps] = [parentOf(node), keepsLines(node)];
    if (!keeps) seen = seen.slice(0, start) + part.replaceAll('\n', ' ') + seen.slice(end);
  }
  return seen.replace(emptyLines, (lines) => '\n'.repeat(lines.length));
}

/** With the first letter of each word large, in the same length; words in capitals throughout are other names ("us" and "US"). */
export const inCapitals = (text: string): string =>
  text.replace(wordStart, (_, before: string, letter: string) => {
    const large = letter.toUpperCase();
    return before + (large.length === letter.length ? large : letter);
  });
