/** The stretch of a sentence that names the one who speaks, beside a cue. */
import type { Clause, Stretch } from './clause.ts';
import { describe, type Mention } from './describe.ts';
import type { Cue } from './find-cues.ts';
import type { Language } from './language.ts';
import type { Token } from './read-text.ts';

/** Who speaks by this cue, as far as the sentence itself tells. */
export function findSubject(clause: Clause, cue: Cue): Mention | undefined {
  switch (cue.form) {
    case 'pronoun':
      return { form: cue.pronoun ?? 'they', from: cue.from, to: cue.to, roles: [] };
    case 'according':
      return source(clause, forwards(clause, cue.to));
    case 'passive':
    case 'dash':
      return forwards(clause, cue.to);
    case 'opinion':
      return opinion(clause, cue);
    case 'after':
      return backwards(clause, cue.from);
    case 'colon':
      return describe(clause, { from: 0, to: cue.from });
    case 'ing':
      return besideParticiple(clause, cue);
    default:
      return besideVerb(clause, cue);
  }
}

/** "According to their taste" names no source. */
function source({ tokens, language }: Clause, mention: Mention | undefined): Mention | undefined {
  const isOwn =
    mention?.form === 'described' &&
    !language.isRole(mention.head ?? '') &&
    language.possessives.has(tokens[mention.from]?.low ?? '');
  return isOwn ? undefined : mention;
}

/** "Para la alcaldesa, ...": a person or a body that a comma or a verb follows, never a purpose. */
function opinion(clause: Clause, { to }: Cue): Mention | undefined {
  const mention = forwards(clause, to);
  if (!mention) return;
  const { roles } = clause.language;
  const isSource =
    mention.form === 'named'
      ? mention.naming?.kind !== 'place'
      : roles.person.has(mention.head ?? '') || roles.group.has(mention.head ?? '');
  return isSource ? mention : undefined;
}

/** A noun that is not known to speak needs a verb that always reports, or words that are plainly reported. */
function sensible(
  { tokens, language }: Clause,
  { from, to }: Cue,
  mention: Mention | undefined,
): Mention | undefined {
  if (mention?.form !== 'described' || language.isRole(mention.head ?? '')) return mention;
  const [before, next] = [tokens[from - 1], tokens[to]];
  const isReported =
    language.always.has(tokens[to - 1]?.low ?? '') ||
    isQuote(before) ||
    isQuote(next) ||
    (isComma(next) && isQuote(tokens[to + 1])) ||
    /^[:：]$/.test(next?.text ?? '') ||
    (!!next?.isWord && language.subordinators.has(next.low));
  return isReported ? mention : undefined;
}

function besideVerb(clause: Clause, cue: Cue): Mention | undefined {
  const within = pronounInside(clause, cue);
  if (within) return within;
  const { language } = clause;
  const isImpersonal = language.file.nounsAreCapital && insideOf(clause, cue);
  if (isImpersonal) return isImpersonal;
  const behind = isInverted(clause, cue) ? forwards(clause, cue.to) : undefined;
  if (behind) return sensible(clause, cue, behind);
  if (isParenthetical(clause, cue)) return;
  const before = sensible(clause, cue, backwards(clause, cue.from));
  if (before) return cue.isWeak && !fitsWeak(clause, cue, before) ? undefined : before;
  const inside = insideOf(clause, cue);
  if (inside) return inside;
  if (language.isEnglish || language.isHan) return;
  const late = sensible(clause, cue, forwards(clause, cue.to));
  const isPlace = language.isPreposition(clause.tokens[cue.to]?.low ?? '');
  if (isPlace && late?.naming?.kind !== 'person') return;
  return late && (!cue.isWeak || isAfterRelative(clause, cue)) && isKnownToSpeak(clause, late)
    ? late
    : undefined;
}

/** "El caudal, sostiene en un comunicado, fue bajo": whoever spoke last. */
function isParenthetical({ tokens, language }: Clause, { from, to }: Cue): boolean {
  if (!language.file.dropsSubject || !isComma(tokens[from - 1])) return false;
  if (language.subordinators.has(tokens[to]?.low ?? '')) return false;
  const end = tokens.findIndex(({ isWord }, i) => i >= to && !isWord);
  return end >= 0 && end - to < 6 && isComma(tokens[end]);
}

/** "Un chiffre que conteste le syndicat" */
const isAfterRelative = ({ tokens, language }: Clause, { from }: Cue): boolean =>
  language.subordinators.has(tokens[from - 1]?.low ?? '') ||
  language.relatives.has(tokens[from - 1]?.low ?? '');

/** Behind a verb stands its object as well: only who may speak is taken for who does. */
const isKnownToSpeak = ({ language }: Clause, { form, head }: Mention): boolean =>
  form !== 'described' || !language.file.dropsSubject || language.isRole(head ?? '');

/** "Im Rathaus hieß es", "заверили в порту": those in the place. */
function insideOf(clause: Clause, cue: Cue): Mention | undefined {
  const { tokens, language } = clause;
  if (!language.impersonal.has(tokens[cue.to - 1]?.low ?? '')) return;
  const isIn = (at: number): boolean =>
    language.insideOf.has(tokens[at]?.low ?? '') && !tokens[at]?.isQuoted;
  const isIt = language.pronouns.get(tokens[cue.to]?.low ?? '') === 'it';
  const next = isIt ? cue.to + 1 : cue.to;
  if (isIn(next)) return forwards(clause, next + 1);
  const part = partsBefore(clause, cue.from).at(-1);
  const start = part && skipAdverbs(clause, part.from);
  if (!part || start === undefined || !isIn(start)) return;
  return describe(clause, { from: start + 1, to: part.to });
}

/** "a-t-elle dit", "hat er gesagt": the pronoun stands within the verb. */
function pronounInside({ tokens, language }: Clause, cue: Cue): Mention | undefined {
  for (let at = cue.from; at < cue.to; at++) {
    const form = language.pronouns.get((tokens[at] as Token).low);
    if (form) return { form, from: at, to: at + 1, roles: [] };
  }
  return;
}

/** A form that may be a noun counts right behind who speaks alone. */
function fitsWeak({ tokens, language }: Clause, cue: Cue, before: Mention): boolean {
  const next = tokens[cue.to];
  if (
    next?.low === 'of' ||
    next?.low === 'for' ||
    (language.isEnglish && next?.low === 'to' && !language.act.has(tokens[cue.to - 1]?.low ?? ''))
  )
    return false;
  if (language.relatives.has(tokens[before.to]?.low ?? '')) return true;
  const isKnown = before.form !== 'described' || language.isRole(before.head ?? '');
  if (isComma(tokens[before.to]) && isComma(tokens[cue.from - 1])) return isKnown;
  if (before.form !== 'described')
    return before.to >= cue.from || language.isPreposition(tokens[before.to]?.low ?? '');
  return (
    before.to >= cue.from &&
    isKnown &&
    (!language.isEnglish || language.isRole(tokens[cue.from - 1]?.low ?? ''))
  );
}

// ---------------------------------------------------------------- behind the verb

const isQuote = (token: Token | undefined): boolean => /^["“”„«»「」『』]$/.test(token?.text ?? '');
const isComma = (token: Token | undefined): boolean => /^[,，、]$/.test(token?.text ?? '');
const isDash = (token: Token | undefined): boolean => /^[—–]$|^-$/.test(token?.text ?? '');

/** Whether who speaks stands behind the verb: `..., said Ann Lee.` */
function isInverted(clause: Clause, { from, to }: Cue): boolean {
  const { tokens, language } = clause;
  const before = tokens[from - 1];
  const next = tokens[skipAdverbs(clause, to)];
  if (language.toSomebody.has(tokens[to - 1]?.low ?? '')) return false;
  if (!next?.isWord || next.isQuoted || language.isHan || language.isPreposition(next.low))
    return false;
  const isPronoun = language.pronouns.has(next.low) && !language.determiners.has(next.low);
  if (isPronoun && isWordAfter(tokens, to + 1, language)) return false;
  if (isPronoun) return !before?.isWord;
  if (isQuote(before) || (isQuote(tokens[from - 2]) && (isComma(before) || isDash(before))))
    return true;
  if (!before) return !language.subordinators.has(next.low);
  if (!isComma(before) && !isDash(before)) return false;
  if (isApposition(clause, from - 1)) return false;
  const mention = forwards(clause, to);
  return mention !== undefined && endsClause(clause, mention);
}

/** Whether a comma ends an apposition that is a name: ", Ann Lee, said". */
function isApposition(clause: Clause, comma: number): boolean {
  const { tokens } = clause;
  let from = comma;
  while (from > 0 && comma - from < 9 && tokens[from - 1]?.isWord) from--;
  return isComma(tokens[from - 1]) && nameAlone(clause, { from, to: comma }) !== undefined;
}

/** "said they felt": a pronoun that another verb follows says nothing itself. */
const isWordAfter = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const token = tokens[at];
  return (
    language.isEnglish &&
    !!token?.isWord &&
    !language.isPreposition(token.low) &&
    !language.calendar.has(token.low) &&
    !language.adverbs.has(token.low)
  );
};

/** Whether nothing but a mark, a preposition or a relative clause comes behind who speaks. */
function endsClause({ tokens, language }: Clause, { to, form, head }: Mention): boolean {
  const next = tokens[to];
  const isSource = form !== 'described' || language.isRole(head ?? '');
  return (
    isSource &&
    (!next?.isWord ||
      language.isPreposition(next.low) ||
      language.relatives.has(next.low) ||
      language.calendar.has(next.low) ||
      language.adverbs.has(next.low))
  );
}

function skipAdverbs({ tokens, language }: Clause, from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    at - from < 4 &&
    tokens[at]?.isWord &&
    !language.pronouns.has((tokens[at] as Token).low) &&
    (language.adverbs.has((tokens[at] as Token).low) ||
      language.calendar.has((tokens[at] as Token).low))
  )
    at++;
  return at;
}

/** The stretch from here to the end of what belongs together. */
function forwards(clause: Clause, start: number): Mention | undefined {
  const { tokens, language } = clause;
  const from = skipAdverbs(clause, start);
  const low = tokens[from]?.low ?? '';
  const pronoun = language.pronouns.get(low);
  if (pronoun && !language.determiners.has(low))
    return { form: pronoun, from, to: from + 1, roles: [] };
  let to = from;
  while (to < tokens.length && to - from < longestMention && !endsMention(clause, to, from)) to++;
  const mention = to > from ? describe(clause, { from, to }) : undefined;
  return mention && withApposition(clause, mention, to);
}

/** In words: nobody is told of by more. */
const longestMention = 24;

/** Whether the words for who speaks end before this token. */
function endsMention(clause: Clause, at: number, from: number): boolean {
  const { tokens, language, starting } = clause;
  const token = tokens[at] as Token;
  if (token.isQuoted || isQuote(token)) return true;
  if (isComma(token)) return !isListOfAdjectives(clause, at, from);
  if (!token.isWord) return !/^[&/'.]$/.test(token.text);
  if (at === from) return false;
  const isVerb =
    language.say.has(token.low) ||
    language.have.has(token.low) ||
    language.be.has(token.low) ||
    endsNoun(clause, at);
  const isLink = language.relatives.has(token.low) || language.subordinators.has(token.low);
  return (isVerb && !starting.has(at)) || (isLink && !language.isPreposition(token.low));
}

/** Where all nouns have capitals: a small word behind one that is no part of it is a verb. */
function endsNoun({ tokens, language }: Clause, at: number): boolean {
  const [before, { text, low }] = [tokens[at - 1], tokens[at] as Token];
  return (
    language.file.nounsAreCapital === true &&
    before !== undefined &&
    before.text !== before.low &&
    text === low &&
    !language.isFunctionWord(low)
  );
}

/** "American, European, and Russian officials": the noun comes behind the commas. */
function isListOfAdjectives(
  { tokens, language, starting }: Clause,
  at: number,
  from: number,
): boolean {
  const isNoun = (i: number): boolean => starting.has(i) || language.isRole(tokens[i]?.low ?? '');
  for (let i = from; i < at; i++) if (isNoun(i)) return false;
  for (let i = at + 1; i < at + 6 && i < tokens.length; i++) {
    if (language.isRole(tokens[i]?.low ?? '')) return !language.file.headFirst;
    if (!tokens[i]?.isWord && !isComma(tokens[i])) return false;
  }
  return false;
}

/** "the manager, Ann Lee": the name is who speaks. */
function withApposition(clause: Clause, mention: Mention, end: number): Mention {
  if (mention.form !== 'described' || !isComma(clause.tokens[end])) return mention;
  const name = namedPart(clause, end + 1);
  return name ? { ...name, roles: [...mention.roles, ...name.roles] } : mention;
}

/** A part between commas that is a name, with titles and articles at most. */
function namedPart(clause: Clause, from: number): Mention | undefined {
  const { tokens } = clause;
  let to = from;
  while (to < tokens.length && to - from < 9 && tokens[to]?.isWord && !tokens[to]?.isQuoted) to++;
  if (to === from || (tokens[to]?.isWord && to - from >= 9)) return;
  const mention = describe(clause, { from, to });
  return mention?.form === 'named' && mention.to === to ? mention : undefined;
}

// ---------------------------------------------------------------- before the verb

function backwards(clause: Clause, end: number): Mention | undefined {
  const parts = partsBefore(clause, end);
  if (!parts.length) return;
  const last = parts.at(-1) as Stretch;
  if (last.to > last.from) {
    const own = subjectOfPart(clause, last, parts);
    if (own) return own;
    if (!isAside(clause, last)) return;
    parts.pop();
  }
  return closedParenthesis(
    clause,
    parts.filter(({ from, to }) => to > from),
  );
}

/** In words: who speaks stands no further before the verb. */
const longestClause = 80;

/** What stands before the verb in its clause, parted at commas. */
function partsBefore(clause: Clause, end: number): Stretch[] {
  const { tokens } = clause;
  const parts: Stretch[] = [];
  let to = end;
  let at = end;
  for (; at > 0 && end - at < longestClause; at--) {
    const token = tokens[at - 1] as Token;
    if (token.text === ')') {
      const isAtEnd = at === to;
      while (at > 1 && tokens[at - 1]?.text !== '(') at--;
      if (isAtEnd) to = at - 1;
      continue;
    }
    if (breaksClause(clause, at - 1, end)) break;
    if (isComma(token) || isDash(token)) {
      parts.unshift({ from: at, to });
      to = at - 1;
    }
  }
  parts.unshift({ from: at, to });
  return parts;
}

function breaksClause({ tokens, language }: Clause, at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (token.isQuoted || isQuote(token) || /^[;:(。；：…]$/.test(token.text)) return true;
  if (at === end - 1 && language.accordingWords.has(token.low)) return true;
  if (!language.subordinators.has(token.low) || !token.isWord) return false;
  const before = tokens[at - 1]?.low ?? '';
  const isBehindVerb = language.say.has(before) || language.participle.has(before);
  return !language.relatives.has(token.low) || at === end - 1 || isBehindVerb;
}

/** Who speaks by the last part before the verb: "but Ann Lee", "people who know him". */
function subjectOfPart(
  clause: Clause,
  { from, to }: Stretch,
  parts: readonly Stretch[],
): Mention | undefined {
  const { tokens, language } = clause;
  const last = tokens[to - 1] as Token;
  if (language.relatives.has(last.low)) {
    const start = Math.max(from, lastStart(clause, from, to - 1));
    const own = to - 1 > start ? describe(clause, { from: start, to: to - 1 }) : undefined;
    if (own || to - 1 > from) return own;
    const before = parts.at(-2);
    return before && before.to > before.from ? atEnd(clause, before) : undefined;
  }
  if (language.relatives.has((tokens[from] as Token).low)) return;
  const join = lastConjunction(clause, from, to);
  if (join === undefined) return named(clause, parts) ?? describe(clause, { from, to });
  if (join === to - 1) return subjectOf(clause, to) ?? leading(clause, parts);
  const right = describe(clause, { from: join + 1, to });
  const left = join > from ? describe(clause, { from, to: join }) : undefined;
  if (right && left && left.to === join && left.from <= from + 1)
    return left.form === 'named' ? left : right;
  return right ?? leading(clause, parts);
}

/** Where the words right before "who" begin: behind a preposition, or with an article. */
function lastStart({ tokens, language, starting }: Clause, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const { low } = tokens[at] as Token;
    if (starting.has(at)) continue;
    if (language.determiners.has(low)) return at;
    if (language.isPreposition(low) || language.conjunctions.has(low)) return at + 1;
  }
  return from;
}

/** "Ann Lee, the head of the board said": without the comma the name is still who speaks. */
function named(clause: Clause, parts: readonly Stretch[]): Mention | undefined {
  const { tokens, language } = clause;
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (
    !before ||
    !last ||
    before.from === before.to ||
    !language.determiners.has((tokens[last.from] as Token).low)
  )
    return;
  const own = describe(clause, last);
  const name = nameAlone(clause, before);
  const isApposed =
    own?.form === 'described' &&
    language.isRole(own.head ?? '') &&
    name?.naming?.kind === 'person' &&
    name.form === 'named';
  return isApposed && before.from === parts[0]?.from ? name : undefined;
}

function lastConjunction(
  { tokens, language, starting, ending }: Clause,
  from: number,
  to: number,
): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (!language.conjunctions.has((tokens[at] as Token).low)) continue;
    const isInName = [...starting.values()].some((naming) => naming.from < at && naming.to > at);
    if (!isInName && at > from) return at;
  }
  void ending;
  return;
}

/** The name or noun at the end of a part: whom "who" means. */
function atEnd(clause: Clause, { from, to }: Stretch): Mention | undefined {
  const naming = clause.ending.get(to - 1);
  if (naming) return { form: 'named', from: naming.from, to, naming, roles: [] };
  return describe(clause, { from, to });
}

/** Whether a part only says when or how: "in a statement". */
function isAside({ tokens, language }: Clause, { from, to }: Stretch): boolean {
  const first = tokens[from] as Token;
  return (
    language.isPreposition(first.low) ||
    language.adverbs.has(first.low) ||
    language.calendar.has(first.low) ||
    language.relatives.has(first.low) ||
    tokens.slice(from, to).every(({ low }) => language.isFunctionWord(low))
  );
}

/** "Ann Lee, a lawyer, said": the last part that is a name, else the first that is no lead-in. */
function closedParenthesis(clause: Clause, all: readonly Stretch[]): Mention | undefined {
  const relative = all.findIndex(
    ({ from }, i) => i > 0 && clause.language.relatives.has((clause.tokens[from] as Token).low),
  );
  const parts = relative > 0 ? all.slice(0, relative) : all;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] as Stretch;
    const mention = nameAlone(clause, part);
    if (mention) return mention;
  }
  const solid = parts.filter((part) => !isAside(clause, part));
  const first = solid[0];
  return first && describe(clause, first);
}

/** A part that is a name or a pronoun, with titles before it and joined by "and" or "but" at most. */
function nameAlone(clause: Clause, { from, to }: Stretch): Mention | undefined {
  const { tokens, language } = clause;
  if (isPartyCode(tokens, from, to)) return;
  const mention = describe(clause, { from, to });
  if (!mention || mention.to !== to) return;
  if (mention.form === 'described' || mention.naming?.kind === 'place') return;
  const before = tokens.slice(from, mention.from);
  const isPlain = before.every(({ low }) => !language.isPreposition(low));
  const startsLate =
    mention.form === 'named' &&
    language.determiners.has((tokens[from] as Token).low) &&
    before.length > 4;
  return isPlain && !startsLate ? mention : undefined;
}

/** "R-Texas", "D-Mass." */
const isPartyCode = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 2 && /^[RDI]-/.test(tokens[from]?.text ?? '');

// ---------------------------------------------------------------- participles

/** The subject of the clause: "Ann Lee left, saying ...". */
function besideParticiple(clause: Clause, cue: Cue): Mention | undefined {
  const parts = partsBefore(clause, cue.from);
  return leading(clause, parts);
}

/** Who the sentence is about, as far as its beginning tells. */
export function subjectOf(clause: Clause, end: number): Mention | undefined {
  const { tokens } = clause;
  const parts: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < Math.min(end, longestClause); at++) {
    const isBreak = at > 0 && /^[;:(—–]$/.test((tokens[at] as Token).text);
    if (!isComma(tokens[at]) && !isBreak && !isQuote(tokens[at])) continue;
    parts.push({ from, to: at });
    from = at + 1;
    if (isBreak) break;
  }
  if (from < Math.min(end, longestClause)) parts.push({ from, to: end });
  return leading(
    clause,
    parts.filter((part) => !tokens[part.from]?.isQuoted),
  );
}

/** Who stands first in a clause, behind what leads in. */
function leading(clause: Clause, parts: readonly Stretch[]): Mention | undefined {
  const { tokens, language } = clause;
  for (const part of parts) {
    let { from } = part;
    while (
      from < part.to &&
      (language.conjunctions.has((tokens[from] as Token).low) ||
        language.adverbs.has((tokens[from] as Token).low))
    )
      from++;
    if (from >= part.to || isAside(clause, { from, to: part.to })) continue;
    const pronoun = language.pronouns.get((tokens[from] as Token).low);
    if (pronoun && !language.determiners.has((tokens[from] as Token).low))
      return { form: pronoun, from, to: from + 1, roles: [] };
    for (let at = from; at < Math.min(part.to, from + 8); at++) {
      const naming = clause.starting.get(at);
      const behind = naming && tokens[naming.to];
      const isOwner = naming && /'s?$/.test((tokens[naming.to - 1] as Token).text);
      if (
        naming &&
        !isOwner &&
        !(behind?.isWord && language.isRole(behind.low) && naming.to < part.to)
      )
        return (
          describe(clause, { from, to: naming.to }) ?? {
            form: 'named',
            from: at,
            to: naming.to,
            naming,
            roles: [],
          }
        );
      if (
        !naming &&
        language.isRole((tokens[at] as Token).low) &&
        !clause.starting.has(at + 1) &&
        !language.isRole(tokens[at + 1]?.low ?? '')
      ) {
        const mention = describe(clause, { from, to: at + 1 });
        return mention && withApposition(clause, mention, part.to);
      }
      if (!naming && at > from && language.isPreposition((tokens[at] as Token).low)) break;
      if (naming) at = naming.to - 1;
    }
  }
  return;
}
