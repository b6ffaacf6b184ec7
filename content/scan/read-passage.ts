/** Extracts the candidates of a passage from its text as the layout shows it. */
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { asOthers, isLoneSurname, isOwnIn } from '../../core/recognition/lone-surname.ts';
import { passesPrefilter } from '../../core/recognition/prefilter.ts';
import { extractCandidates } from '../../core/recognition/resolve.ts';
import type { PassageCandidates } from '../../core/recognition/types.ts';
import { asSeen } from './as-seen.ts';
import { boxesBeside } from './boxes-beside.ts';
import { type LineSpan, layOut } from './line.ts';
import type { Passage } from './passage.ts';

export interface ReadPassage extends PassageCandidates {
  readonly passage: Passage;
}

/**
 * The passages that the layout makes of one, as far as they hold candidates. Their offsets are those of the
 * new passage's text. Most passages are read without asking the layout anything.
 */
export function readPassage(passage: Passage, lexicon: Lexicon): ReadPassage[] {
  const seen = asSeen(passage);
  const found = extractCandidates(seen.text, lexicon);
  const spans = found?.candidates ?? openSpans(seen, lexicon);
  if (!spans.length) return [];
  const lines = layOut(seen, spans);
  if (found && lines.length === 1 && lines[0] === seen)
    return [withWordsBeside(seen, found, lexicon)];
  return lines.flatMap((line) => {
    const shown = asSeen(line);
    const candidates = extractCandidates(shown.text, lexicon);
    return candidates ? [withWordsBeside(shown, candidates, lexicon)] : [];
  });
}

/** Reads a surname that stands alone together with the boxes beside it. */
function withWordsBeside(
  passage: Passage,
  found: PassageCandidates,
  lexicon: Lexicon,
): ReadPassage {
  const [first] = passage.nodes;
  if (!first || !isLoneSurname(found, lexicon)) return { passage, ...found };
  const { before, after, lookedAt } = boxesBeside(first);
  const surname = passage.text.trim();
  const read = [before && `${before} ${surname}`, after && `${surname}, ${after}`];
  const isOthers = read.some((together) => together && !isOwnIn(together, lexicon));
  return { passage: { ...passage, lookedAt }, ...(isOthers ? asOthers(found) : found) };
}

/** Longer than any name that may begin at the end of a text, in UTF-16 code units. */
const longestBeginning = 64;

/** Returns the spans of a passage without names from which a name may reach beyond it. */
function openSpans({ text, needsLayout }: Passage, lexicon: Lexicon): LineSpan[] {
  const whole = { start: 0, end: text.length };
  if (needsLayout) return [whole];
  const end = text.slice(-longestBeginning);
  const isOpen = passesPrefilter(end, lexicon) && !passesPrefilter(end, lexicon, true);
  return isOpen ? [{ start: text.length, end: text.length }] : [];
}
