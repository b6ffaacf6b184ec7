/** The boxes beside a text in its row, where they hold one word: it may be the given name of a surname in the text. */
import {
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  styleOf,
  tagOf,
} from './dom.ts';

/** Elements around a text in its box, and around the word in the box before. */
const mostLevels = 3;

/** Blank nodes that are passed over between two boxes. */
const mostBlank = 16;

const oneWord = /^\s*(\p{Lu}[\p{L}'’-]{1,24})\s*$/u;
const lastCapital = /(?:^|[\s(])(\p{Lu}[\p{L}'’-]{1,24})\s*$/u;

/** Their items do not go on from one to the next; only what is told of a term belongs to it. */
const listElements = /^(li|dt|option)$/;

interface BoxesBeside {
  /** Absent where no box with one word stands before. */
  readonly before?: string | undefined;
  /** The same of the box behind. */
  readonly after?: string | undefined;
  /** Elements, and the text, of which a change inside, or right before, may change the words. */
  readonly lookedAt: readonly Node[];
}

export function boxesBeside(text: Text): BoxesBeside {
  const lookedAt: Node[] = [text];
  let at: Node = text;
  for (let level = 0; level < mostLevels; level++) {
    const before = solidText(previousSiblingOf(at), previousSiblingOf);
    const after = solidText(nextSiblingOf(at), nextSiblingOf);
    const parent = parentOf(at);
    if (!parent || !isElement(parent)) break;
    const isAlone = !before && !after;
    if (isAlone && listElements.test(tagOf(parent))) break;
    lookedAt.push(parent);
    if (!isAlone)
      return {
        before: before && (wordIn(before, lookedAt) ?? wordInLine(before, at)),
        after: after && wordIn(after, lookedAt, true),
        lookedAt,
      };
    at = parent;
  }
  return { lookedAt };
}

/** Notes the elements that hold the word, and nothing else. */
function wordIn(box: Node, lookedAt: Node[], isBehind = false): string | undefined {
  let at: Node | undefined = box;
  for (let level = 0; at && isElement(at) && level < mostLevels; level++) {
    const tag = tagOf(at);
    if (tag === 'dd' || (listElements.test(tag) && (isBehind || tag !== 'dt'))) return undefined;
    lookedAt.push(at);
    const first: Node | undefined = solidText(firstChildOf(at), nextSiblingOf);
    if (first && solidText(nextSiblingOf(first), nextSiblingOf)) return undefined;
    at = first;
  }
  return at && at !== box && isText(at) ? oneWord.exec(at.data.slice(0, 64))?.[1] : undefined;
}

/** The last word of a text before a box in the same line, as a button is. */
function wordInLine(text: Node, box: Node): string | undefined {
  if (!isText(text) || !isElement(box) || !styleOf(box).display.startsWith('inline'))
    return undefined;
  return lastCapital.exec(text.data.slice(-64))?.[1];
}

/** The first node, from one on, that is an element or words. */
export function solidText(from: Node | null, next: (node: Node) => Node | null): Node | undefined {
  let at = from;
  for (let passed = 0; at && passed < mostBlank; passed++, at = next(at))
    if (isElement(at) || (isText(at) && (at.length > 1000 || at.data.trim() !== ''))) return at;
  return at ?? undefined;
}
