/**
 * Verbs that an English dossier avoids: a verb that says more than that somebody said something takes a
 * side, and so does an adjective of sympathy or dislike. Text in quotation marks is a speaker's own and
 * is not checked.
 */
const verbs = [
  'acknowledg(?:e[sd]?|ing)',
  'admit(?:s|ted|ting)?',
  'boast(?:s|ed|ing)?',
  'brag(?:s|ged|ging)?',
  'brand(?:s|ed|ing)',
  'claim(?:s|ed|ing)?',
  'conced(?:e[sd]?|ing)',
  'confess(?:e[sd]|ing)?',
  'debunk(?:s|ed|ing)?',
  'disclos(?:e[sd]?|ing)',
  'expos(?:e[sd]?|ing)',
  'insist(?:s|ed|ing)?',
  'lied',
  'lies',
  'lying',
  'prov(?:e[sd]?|ing)',
  'rant(?:s|ed|ing)?',
  'refut(?:e[sd]?|ing)',
  'reveal(?:s|ed|ing)?',
  'slam(?:s|med|ming)?',
  'uncover(?:s|ed|ing)?',
  'unmask(?:s|ed|ing)?',
  'whin(?:e[sd]?|ing)',
];

const adjectives = [
  ...['absurdly', 'admirable', 'alarming', 'appalling', 'astonishing', 'bombshell', 'brave'],
  ...['brilliant', 'brutal', 'callous', 'charismatic', 'controversial', 'corrupt', 'courageous'],
  ...['cowardly', 'crooked', 'cruel', 'cynical', 'damning', 'despicable', 'devious', 'disgraced'],
  ...['disgraceful', 'dishonest', 'disturbing', 'embattled', 'evil', 'explosive', 'extraordinary'],
  ...['fortunately', 'heroic', 'honest', 'honourable', 'hypocritical', 'infamous', 'innocent'],
  ...['legendary', 'malicious', 'noble', 'notorious', 'obviously', 'outrageous', 'outspoken'],
  ...['respected', 'reckless', 'ruthless', 'sadly', 'scandalous', 'shady', 'shameful', 'shameless'],
  ...['shocking', 'sinister', 'so-called', 'staggering', 'stunning', 'surprisingly', 'suspicious'],
  ...['tragic', 'tragically', 'troubling', 'tyrannical', 'unfortunately', 'vicious', 'vile'],
  ...['visionary', 'wicked', 'wise'],
];

export const forbiddenVerb = new RegExp(`\\b(?:${verbs.join('|')})\\b`, 'i');
export const forbiddenAdjective = new RegExp(`\\b(?:${adjectives.join('|')})\\b`, 'i');

/** Words by which a sentence says that its source is not named. */
export const saysUnnamed = /\b(?:unnamed|named?|names|identif\w+|anonymous\w*)\b/i;

/** Tags, entities, Markdown links and emphasis, addresses, and characters that nobody sees. */
export const markup =
  /<[a-z!/][^<>]*>|&#?\w+;|\]\(|\*\*|`|\b(?:https?|ftp|javascript|data):\S|\bwww\.|[\p{Cc}\u202a-\u202e\u2066-\u2069]/iu;

/** Placeholder that the scaffolds of `npm run new:entity` and `npm run new:claim` leave for the author. */
export const placeholder = /\bTODO\b/;

/** Words that take something back from a statement; "about" only before a number: "about April 2021". */
const hedges = [
  ...['reportedly', 'apparently', 'presumably', 'allegedly', 'possibly', 'potential(?:ly)?'],
  ...[
    'appear(?:s|ed)?',
    'seem(?:s|ed)?',
    'may',
    'might',
    'could',
    'up to',
    'about(?= (?:\\p{Lu}\\w+ )?\\d)',
  ],
  ...['roughly', 'nearly', 'more than', 'less than', 'at least', 'at most', 'as far as'],
];
const hedge = new RegExp(`\\b(?:${hedges.join('|')})\\b`, 'gu');

/** Each in one form: "appears" and "appear" are one hedge. */
export const hedgesIn = (text: string): string[] =>
  (lowerFirst(text).match(hedge) ?? []).map((found) =>
    found.replace(/^(appear|seem|potential).*/, '$1'),
  );

/** A sentence may begin with a hedge; the month of May is none. */
const lowerFirst = (text: string): string =>
  text.replace(/^(?!May\b)\p{Lu}/u, (letter) => letter.toLowerCase());

/** Numbers in digits, as they are written: "1.8", "30", "2022". */
export const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Runs of letters and digits, joined by hyphens and apostrophes; each Chinese character is one. */
export const wordCount = (text: string): number =>
  text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:[-’'.,][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
