import type { Language } from './language.ts';
import { lowAt, type Token } from './sentence.ts';

/** Longest interruption of a quotation, in words. */
const longestIncise = 14;

/** Takes a speaker named inside a quotation out of it: "« On avait peur, confie Ann Lee, une voisine. »". */
export function withIncises(tokens: readonly Token[], language: Language): readonly Token[] {
  if (!language.file.incisesInMarks) return tokens;
  const free = new Set<number>();
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!tokens[at]?.isQuoted || !/^[,–—-]$/.test(tokens[at - 1]?.text ?? '')) continue;
    const end = inciseEnd(tokens, at, language);
    for (let i = at; i < (end ?? at); i++) free.add(i);
  }
  return free.size
    ? tokens.map((token, i) => (free.has(i) ? { ...token, isQuoted: false } : token))
    : tokens;
}

/** The index behind a verb of saying that begins here and its speaker. */
function inciseEnd(tokens: readonly Token[], at: number, language: Language): number | undefined {
  const isHelper = language.isHelper(lowAt(tokens, at)) || language.pronouns.has(lowAt(tokens, at));
  const verb = [at, at + 1, at + 2].find((i) => {
    const low = lowAt(tokens, i);
    return language.say.has(low) || (i > at && language.participle.has(low));
  });
  if (verb === undefined || (verb > at && !isHelper)) return;
  const next = tokens[verb + 1];
  const isWho =
    !next?.isWord ||
    /^\p{Lu}/u.test(next.text) ||
    language.pronouns.has(next.low) ||
    language.determiners.has(next.low) ||
    language.isRole(next.low);
  if (!isWho && !language.pronouns.has(lowAt(tokens, verb - 1))) return;
  const opening = tokens[at - 1]?.text ?? '';
  for (let i = verb + 1; i < Math.min(tokens.length, at + longestIncise); i++) {
    const { text } = tokens[i] as Token;
    if (opening === ',' ? /^[,.:–—]$/.test(text) : /^[–—-]$/.test(text)) return i;
    if (/^["“”„«»]$/.test(text)) return i;
  }
  return;
}
