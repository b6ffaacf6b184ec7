/** Every candidate of a page, taken or rejected, with the rule that decided. */

import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { type Decision, decide as decideAll, isAccepted } from '../../core/recognition/decide.ts';
import { candidatesOf } from '../../core/recognition/resolve.ts';
import type { CandidateCues, DecisionRule } from '../../core/recognition/types.ts';
import type { ExplainedPage } from './in-page.ts';

/** Meaning of each rule, for people who look for the reason of a highlight. */
const meanings: Record<DecisionRule, string> = {
  'full-name': 'a full name',
  name: 'a name that is safe anywhere',
  surname: 'a surname',
  'surname-named': 'a surname, and the full name is on the page',
  'context-entity': 'a name that needs context, and an entity of its context rule is on the page',
  'context-words': 'a name that needs context, and the words around it are its context',
  tag: 'a tag or handle that spells the name',
  shared: 'a name of several entities',
  'negative-name': 'a longer name that means something else',
  'inside-longer': 'part of a longer mention',
  'other-given-name': 'the given name or initial beside it is somebody else’s',
  junior: 'a son, not his father',
  'other-nearby': 'somebody else with this surname is introduced nearby',
  'other-title': 'somebody else with this surname is introduced with this title',
  organisation: 'part of the name of an organisation or a place',
  family: 'a family or foundation, not one of its people',
  'other-sense': 'another sense of the word',
  'foreign-form': 'a form of the name in another language than the text’s',
  'inside-word': 'part of a longer word',
  currency: 'a currency',
  address: 'part of an address',
  'no-context': 'needs context that is missing',
};

/** Units of text shown on each side of a candidate. */
const contextUnits = 32;

/** A candidate, and the rule that decided it. */
interface Decided {
  readonly text: string;
  readonly candidate: CandidateCues;
  readonly decision: Decision;
}

export const decisionReport = (page: ExplainedPage, lexicon: Lexicon): string[] =>
  decideTexts(page, lexicon).flatMap((found) => found.map((one) => decisionLine(one, lexicon)));

/** Occurrences of a word that are explained; more would only repeat them. */
const mostOccurrences = 20;

/**
 * Reports why a word is lit or not, wherever it stands: the decisions about it, or that no name is written like it.
 * @param word as it is selected on the page, in any case; where it stands alone, longer words that hold it are left out
 */
export function reportWord(page: ExplainedPage, lexicon: Lexicon, word: string): string[] {
  const { texts } = page;
  const decided = decideTexts(page, lexicon);
  const pattern = texts.some((text) => wholeWord(word).test(text)) ? wholeWord : anywhere;
  const lines = texts.flatMap((text, at) =>
    occurrences(text, pattern(word)).flatMap(({ start, end }) => {
      const about = (decided[at] ?? []).filter(
        ({ candidate }) => candidate.start < end && start < candidate.end,
      );
      if (about.length) return about.map((one) => decisionLine(one, lexicon));
      return [
        `- ${shownCandidate(text, start, end)}\n    no name of a dossier is written like this`,
      ];
    }),
  );
  if (!lines.length) return [`The page does not hold “${word}”.`];
  return lines.slice(0, mostOccurrences);
}

const spacedPattern = (word: string): string =>
  RegExp.escape(word).replace(/(?:\\x20|\s)+/g, '\\s+');

const anywhere = (word: string): RegExp => new RegExp(spacedPattern(word), 'giu');

/** "US" alone, not in "Musk". */
const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${spacedPattern(word)}(?![\\p{L}\\p{N}])`, 'giu');

function occurrences(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function decideTexts({ texts, language }: ExplainedPage, lexicon: Lexicon): Decided[][] {
  const passages = texts.map((text) => ({ candidates: candidatesOf(text, lexicon) }));
  const decisions = decideAll(passages, lexicon, language);
  return passages.map(({ candidates }, at) =>
    candidates.flatMap((candidate, index) => {
      const decision = decisions[at]?.[index];
      return decision ? [{ text: texts[at] ?? '', candidate, decision }] : [];
    }),
  );
}

function decisionLine({ text, candidate, decision }: Decided, lexicon: Lexicon): string {
  const { start, end, name } = candidate;
  const { rule, because } = decision;
  const reason = because ? `${meanings[rule]}: ${because}` : meanings[rule];
  const key = lexicon.entities[lexicon.owners[name] as number]?.key.split('/').at(-1);
  return `${isAccepted(rule) ? '+' : '-'} ${shownCandidate(text, start, end)}\n    ${key}: ${rule}, ${reason}`;
}

/** A span with the text around it, on one line. */
function shownCandidate(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - contextUnits), start).padStart(contextUnits);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + contextUnits)}`.replace(
    /\s/g,
    ' ',
  );
}
