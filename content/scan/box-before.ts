/** The box before a text in its row, where it holds one word: it may be the given name of a surname in the text. */
import {
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  tagOf,
} from './dom.ts';

/** Elements around a text in its box, and around the word in the box before. */
const mostLevels = 3;

/** Blank nodes that are passed over between two boxes. */
const mostBlank = 16;

const oneWord = /^\s*(\p{Lu}[\p{L}'’-]{1,24})\s*$/u;

/** Their items do not go on from one to the next. */
const listElements = /^(li|dt|dd|option)$/;

interface BoxBefore {
  /** Absent where no box with one word stands before. */
  readonly word?: string;
  /** Elements, and the text, of which a change inside, or right before, may change the word. */
  readonly lookedAt: readonly Node[];
}

export function boxBefore(text: Text): BoxBefore {
  const lookedAt: Node[] = [text];
  let at: Node = text;
  for (let level = 0; level < mostLevels; level++) {
    const before = solidText(previousSiblingOf(at), previousSiblingOf);
    if (before) return { ...wordIn(before, lookedAt), lookedAt };
    const parent = parentOf(at);
    if (!parent || !isElement(parent) || listElements.test(tagOf(parent))) break;
    lookedAt.push(parent);
    at = parent;
  }
  return { lookedAt };
}

/** Notes the elements that hold the word, and nothing else. */
function wordIn(box: Node, lookedAt: Node[]): { word?: string } {
  let at: Node | undefined = box;
  for (let level = 0; at && isElement(at) && level < mostLevels; level++) {
    if (listElements.test(tagOf(at))) return {};
    lookedAt.push(at);
    const first: Node | undefined = solidText(firstChildOf(at), nextSiblingOf);
    if (first && solidText(nextSiblingOf(first), nextSiblingOf)) return {};
    at = first;
  }
  const [, word] = (at && at !== box && isText(at) && oneWord.exec(at.data.slice(0, 64))) || [];
  return word === undefined ? {} : { word };
}

/** The first node, from one on, that is an element or words. */
export function solidText(from: Node | null, next: (node: Node) => Node | null): Node | undefined {
  let at = from;
  for (let passed = 0; at && passed < mostBlank; passed++, at = next(at))
    if (isElement(at) || (isText(at) && (at.length > 1000 || at.data.trim() !== ''))) return at;
  return at ?? undefined;
}
