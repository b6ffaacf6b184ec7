/** From text to mentions: extracts the candidates of one passage, resolves those of a page. */
import { isInvisible } from '../lexicon/characters.ts';
import { fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasFlag, nameFlag, use, useOfName } from '../lexicon/name-flags.ts';
import { finish } from '../steps.ts';
import { PassageContext } from './context-rule.ts';
import { cue } from './cues.ts';
import { type Decision, decisionsByPassage, isAccepted } from './decide.ts';
import { endsLikeSentence, extractCues } from './extract-cues.ts';
import { HidingNames } from './hiding-names.ts';
import { findCandidates } from './match.ts';
import type { Candidate, CandidateCues, Match, PassageCandidates } from './types.ts';

/** The candidates of one passage; undefined when no later decision needs them. */
export function extractCandidates(text: string, lexicon: Lexicon): PassageCandidates | undefined {
  const candidates = candidatesOf(text, lexicon);
  return candidates.some((candidate) => isNeeded(candidate, lexicon)) ? { candidates } : undefined;
}

/** True if a candidate may be a mention, or affects another passage. */
function isNeeded({ name, cues }: CandidateCues, lexicon: Lexicon): boolean {
  const uses = useOfName(lexicon, name);
  if (uses === use.contextWord) return (cues & cue.wholePassage) !== 0;
  return uses !== use.negative || hasFlag(lexicon, name, nameFlag.fullName);
}

/** All candidates of a passage, negative names included, with offsets into the unfolded `text`. */
export function candidatesOf(text: string, lexicon: Lexicon): CandidateCues[] {
  const found = findCandidates(text, lexicon, false);
  if (found) return found.length ? withCues(text, found, lexicon) : [];
  const { text: plain, offsets } = fold(text);
  const candidates = withCues(plain, findCandidates(plain, lexicon, true) ?? [], lexicon);
  if (!offsets) return candidates;
  return candidates.map((candidate) => ({
    ...candidate,
    start: offsets[candidate.start] as number,
    end: withoutInvisible(text, offsets[candidate.end] as number),
  }));
}

function withoutInvisible(text: string, end: number): number {
  let last = end;
  while (isInvisible(text.charAt(last - 1))) last--;
  return last;
}

function withCues(text: string, found: readonly Candidate[], lexicon: Lexicon): CandidateCues[] {
  const context = new PassageContext(text);
  const searched = { text, lexicon, context, isSentence: endsLikeSentence(text) };
  const negatives = new HidingNames(lexicon);
  let floor = 0;
  let last: Candidate | undefined;
  return found.map((candidate, at) => {
    const { start, end, name } = candidate;
    if (last && last.end <= start) floor = last.end;
    const ownFloor = Math.max(floor, negatives.endFor(name));
    const isTouched = found[at - 1]?.end === start || found[at + 1]?.start === end;
    if (useOfName(lexicon, name) === use.negative) negatives.add(candidate);
    else last = candidate;
    return extractCues(searched, candidate, ownFloor, isTouched);
  });
}

/**
 * Decides which candidates of a page are mentions.
 * @param passages in page order
 * @param language that the page declares ("en-GB"); used for passages that do not tell their own
 * @returns one list of matches per passage
 */
export function resolve(
  passages: readonly PassageCandidates[],
  lexicon: Lexicon,
  language?: string,
): Match[][] {
  const matchesAt = finish(matchesByPassage(passages, lexicon, language));
  return passages.map((_, at) => matchesAt(at));
}

/** The same for one passage at a time, by its index, after some steps, so that a large page can be resolved in slices. */
export function* matchesByPassage(
  passages: readonly PassageCandidates[],
  lexicon: Lexicon,
  language?: string,
): Generator<undefined, (at: number) => Match[]> {
  const decisionsAt = yield* decisionsByPassage(passages, lexicon, language);
  return (at) =>
    matchesOf((passages[at] as PassageCandidates).candidates, decisionsAt(at), lexicon);
}

function matchesOf(
  candidates: readonly CandidateCues[],
  decisions: readonly (Decision | undefined)[],
  lexicon: Lexicon,
): Match[] {
  const matches: Match[] = [];
  for (const [at, { start, end, name }] of candidates.entries()) {
    const decision = decisions[at];
    if (!decision || !isAccepted(decision.rule)) continue;
    const owner = lexicon.owners[name] as number;
    const last = matches.at(-1);
    if (!last || start >= last.end)
      matches.push({ ...decision, rule: decision.rule, start, end, entities: [owner] });
    // Names of several dossiers that overlap are one mention.
    else if (!last.entities.includes(owner) || end > last.end)
      matches[matches.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        entities: [...new Set([...last.entities, owner])],
        rule: 'shared',
      };
  }
  return matches;
}
