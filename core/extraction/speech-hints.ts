/** The phrases by which English articles tell who says something. Words are data: what is missing is added here. */

const anyOf = (...lines: string[]): string => lines.join(' ').split(' ').join('|');

/** Verbs of saying, as they stand before or after the one who says it. */
export const saying = anyOf(
  'said says say stated states state wrote writes posted posts tweeted told tells reported reports noted notes added adds',
  'testified testifies argued argues insisted insists warned warns claimed claims denied denies accused accuses criticized',
  'criticised announced announces acknowledged admitted confirmed confirms explained explains described describes called',
  'mentioned mentions indicated maintained reiterated cautioned contended testify continued replied responded recalled remarked suggested alleged alleges predicted urged estimated revealed commented',
);

/** Verbs with "by" and the one who says it. */
export const passive = anyOf('said reported stated confirmed described called denied alleged');

/** Those who speak for others. */
export const spokes = /\bspokes(?:person|man|woman|people)\b|\bpress secretary\b|\bspeaking for\b/i;

/** People told of by what they are, never by name. */
export const unnamed = new RegExp(
  `\\b(?:${anyOf(
    'official officials source sources person persons people insider insiders aide aides diplomat diplomats adviser advisers',
    'advisor advisors executive executives employee employees lawmaker lawmakers witness witnesses analyst analysts expert',
    'experts critics investigator investigators colleague colleagues resident residents staffer staffers lawyer lawyers',
    'prosecutor prosecutors relatives neighbours neighbors doctors scientists reports researchers',
  )})\\b`,
  'i',
);

/** Somebody spoken of before: "she", "the official", "the Russian leader". */
export const pronoun = /^(?:he|she|they|it)$/i;
export const again =
  /^(?:the|this|that|these|those|both) (?:\w+ ){0,2}(?:source|sources|official|officials|spokes\w+|person|people|man|woman|men|women|insider|aide|diplomat|lawyer|leader|president|minister|senator|billionaire|businessman|executive|author|paper|newspaper|company|statement|post|letter|report)$/i;

/** Somebody told of by an office alone. */
export const office =
  /^(?:the|a|an|its|their|one|another) (?:[\w-]+ )*(?:head|chief|chairman|chairwoman|chair|president|minister|governor|mayor|director|founder|leader|commander|ambassador|judge|owner)\b/i;

const platforms =
  'X|Twitter|Telegram|Facebook|Instagram|Truth Social|LinkedIn|Bluesky|Mastodon|Threads|TikTok|Weibo|YouTube|social media|Reddit';

/** Where and how a thing is said; the first that fits is how it is known. */
export const manners = [
  [
    'sworn',
    /\baffidavit|\bunder oath\b|\bsworn (?:statement|testimony|declaration)|\btestif(?:ied|ies|ying)\b|\bin (?:court|his|her|their) testimony\b|\bdeposition\b/i,
  ],
  ['newsletter', /\bnewsletter|\bon Substack\b/],
  [
    'post',
    new RegExp(
      `\\bon (?:${platforms})\\b|\\bin an? (?:\\w+ )?(?:post|tweet|thread)\\b|\\btweet(?:ed|s)\\b|\\bposted\\b`,
    ),
  ],
  [
    'interview',
    /\b(?:in|during|for) (?:an?|the|that|this|his|her|their) (?:[\w-]+ ){0,2}interview\b|\bto(?:ld|ld the) interviewers?\b/i,
  ],
  [
    'book',
    /\b(?:biography|memoirs?|autobiography|(?:in|according to) (?:his|her|the|a|\w+'s) (?:[\w-]+ )?book)\b/i,
  ],
] as const;

/** Words that stand before the one who says something and are no part of the name. */
export const leadIn =
  /^(?:in|on|at|during|after|before|since|last|earlier|later|however|meanwhile|moreover|but|and|also|then|when|while|as|by|for|from|over|following|speaking|asked|next|two|three|this|that|yet|still|once|recently|separately|shortly|in addition|of|though|although)\b/i;

/** Adverbs and helping verbs between the one who says something and the verb. */
export const between =
  /(?:\s+(?:\w+ly|has|have|had|also|later|then|once|long|previously|since|again|now|first|once|was|is|were|are|been|being|would|will|did|not|never|reportedly|himself|herself|both|even|still|often|in turn|increasingly|at the time|only|earlier|ever|on \w+day|(?:earlier )?(?:this|last) (?:year|month|week)|in \d{4}))+$/i;
