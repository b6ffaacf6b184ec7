/** From what is written like a name to mentions: the reading of one passage, the sense of a page. */
import { isUnseen } from '../lexicon/characters.ts';
import { fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasTrait, trait, use, useOfName } from '../lexicon/traits.ts';
import { Vicinity } from './context-rule.ts';
import { sign } from './cues.ts';
import { isTaken, judging, type Verdict } from './decide.ts';
import { notice } from './extract-cues.ts';
import { match } from './match.ts';
import type { Candidate, CandidateCues, Match, PassageCandidates } from './types.ts';

export type { PassageCandidates } from './types.ts';

/** Reads one passage; undefined when it holds nothing that any later decision needs. */
export function extractCandidates(text: string, lexicon: Lexicon): PassageCandidates | undefined {
  const candidates = candidatesOf(text, lexicon);
  return candidates.some((candidate) => matters(candidate, lexicon)) ? { candidates } : undefined;
}

/** Whether a candidate may be a mention, or decides about another passage. */
function matters({ name, signs }: CandidateCues, lexicon: Lexicon): boolean {
  const uses = useOfName(lexicon, name);
  if (uses === use.clue) return (signs & sign.whole) !== 0;
  return uses !== use.decoy || hasTrait(lexicon, name, trait.fullName);
}

/** All candidates of a passage, decoys included, with offsets into `text` as it was given. */
export function candidatesOf(text: string, lexicon: Lexicon): CandidateCues[] {
  const found = match(text, lexicon, false);
  if (found) return found.length ? noted(text, found, lexicon) : [];
  const { text: plain, offsets } = fold(text);
  const candidates = noted(plain, match(plain, lexicon, true) ?? [], lexicon);
  if (!offsets) return candidates;
  return candidates.map((candidate) => ({
    ...candidate,
    start: offsets[candidate.start] as number,
    end: withoutUnseen(text, offsets[candidate.end] as number),
  }));
}

function withoutUnseen(text: string, end: number): number {
  let last = end;
  while (isUnseen(text.charAt(last - 1))) last--;
  return last;
}

function noted(text: string, found: readonly Candidate[], lexicon: Lexicon): CandidateCues[] {
  const setting = { text, lexicon };
  const around = new Vicinity(text);
  let floor = 0;
  return found.map((candidate, at) => {
    const before = found[at - 1];
    if (before && before.end <= candidate.start) floor = before.end;
    return notice(setting, around, candidate, floor);
  });
}

/**
 * Decides what the candidates of a page mean.
 * @param readings in page order
 * @returns one list of matches per reading
 */
export function resolve(readings: readonly PassageCandidates[], lexicon: Lexicon): Match[][] {
  const matchesAt = resolving(readings, lexicon);
  return readings.map((_, at) => matchesAt(at));
}

/** The same for one reading at a time, by its index, so that a large page can be settled in steps. */
export function resolving(
  readings: readonly PassageCandidates[],
  lexicon: Lexicon,
): (at: number) => Match[] {
  const verdictsAt = judging(readings, lexicon);
  return (at) => matchesOf((readings[at] as PassageCandidates).candidates, verdictsAt(at), lexicon);
}

function matchesOf(
  candidates: readonly CandidateCues[],
  verdicts: readonly (Verdict | undefined)[],
  lexicon: Lexicon,
): Match[] {
  const matches: Match[] = [];
  for (const [at, { start, end, name }] of candidates.entries()) {
    const verdict = verdicts[at];
    if (!verdict || !isTaken(verdict.rule)) continue;
    const owner = lexicon.owners[name] as number;
    const last = matches.at(-1);
    if (last?.start !== start || last.end !== end)
      matches.push({ ...verdict, rule: verdict.rule, start, end, entities: [owner] });
    else if (!last.entities.includes(owner))
      matches[matches.length - 1] = {
        start,
        end,
        entities: [...last.entities, owner],
        rule: 'shared',
      };
  }
  return matches;
}
