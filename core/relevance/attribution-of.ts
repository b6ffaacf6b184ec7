/** Compares the source that a sentence gives for a claim with the source in the dossier. */
import type { ClaimSources } from './claim-sources.ts';
import type { EchoClaim } from './echo-claims.ts';
import type { SentenceWords } from './sentence.ts';
import type { Found, FoundWords } from './word-table.ts';

/**
 * `kept`: a source of the claim is named or pointed back to; `weaker`: hearsay, or somebody else;
 * `dropped`: stated flatly.
 */
export type EchoAttribution = 'kept' | 'weaker' | 'dropped';

/** @param spent the words by which the sentence repeats the claim: "asked" in "Kyiv had asked for it" attributes nothing */
export function attributionOf(
  sentence: SentenceWords,
  claim: Pick<EchoClaim, 'sources' | 'entities'>,
  spent: readonly Found[],
  persons: ReadonlySet<string>,
): EchoAttribution {
  const { sources } = claim;
  const { words } = sentence;
  if (isOutletNamed(sentence, sources)) return 'kept';
  const isSaid = isReported(words, spent);
  const isHearsay = words.has('hearsay');
  if ((isSaid || !isHearsay) && isSpeakerNamed(sentence, claim, isSaid, persons)) return 'kept';
  const isGiven = isSaid || isDocumentNamed(words) || speakerOfHeadline.test(sentence.text);
  if (isGiven && isSourceNamed(sentence, sources)) return 'kept';
  if (isHearsay || words.has('mood')) return 'weaker';
  if (!isSaid) return 'dropped';
  return !isOfficeNamed(sentence, sources) && isPointedBack(sentence, sources) ? 'kept' : 'weaker';
}

/** "White House officials: we knew nothing" */
const speakerOfHeadline = /^[^:]{2,60}:\s/u;

/** True if a document is named, which needs no verb of saying: "In a sworn statement", "in the biography". */
const isDocumentNamed = (words: FoundWords): boolean =>
  ['affidavit', 'book', 'newsletter'].some((document) => words.has(document));

/** True if the body is named for its spokesperson: "The Kremlin says". */
const isOfficeNamed = ({ names }: SentenceWords, { offices }: ClaimSources): boolean =>
  offices.some((id) => names.has(id));

const isReported = (words: FoundWords, spent: readonly Found[]): boolean =>
  (words.get('reporting') ?? []).some(
    ({ start, end }) => !spent.some((one) => one.start <= start && one.end >= end),
  );

/** True if an outlet is named, or called "the newspaper" with a verb of saying. */
function isOutletNamed({ names, words }: SentenceWords, { outlets }: ClaimSources): boolean {
  if (outlets.some((id) => names.has(id))) return true;
  return words.has('newspaper') && (words.has('reporting') || words.has('hearsay'));
}

/** True if the person who a claim says said something is in the sentence, by name or pronoun. */
function isSpeakerNamed(
  { names, before, words }: SentenceWords,
  { sources: { speakers }, entities }: Pick<EchoClaim, 'sources' | 'entities'>,
  isSaid: boolean,
  persons: ReadonlySet<string>,
): boolean {
  const mayBeHe = entities.filter((id) => persons.has(id) && before.has(id));
  const isHe = (id: string): boolean => mayBeHe.length === 1 && mayBeHe[0] === id;
  return speakers.some(
    (id) =>
      names.has(id) ||
      (before.has(id) &&
        ((words.has('person-pronoun') && (isSaid || isHe(id))) ||
          (words.has('thing-pronoun') && isSaid))),
  );
}

const isSourceNamed = (
  { names, words }: SentenceWords,
  { entities, roles }: ClaimSources,
): boolean => entities.some((id) => names.has(id)) || roles.some((role) => words.has(role));

/** True if the source is in a sentence just before: "he added", "it said". */
function isPointedBack(
  { before, wordsBefore }: SentenceWords,
  { entities, roles }: ClaimSources,
): boolean {
  return entities.some((id) => before.has(id)) || roles.some((role) => wordsBefore.has(role));
}
