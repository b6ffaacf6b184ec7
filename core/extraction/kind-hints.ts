/** Words by which English names tell what they name. Words are data: what is missing is added here. */
import type { EntityKind } from '../dossier/schema.ts';
import beside from '../recognition/words/beside-names.json' with { type: 'json' };
import given from '../recognition/words/given-names.json' with { type: 'json' };

const setOf = (...lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** In lower case, without a full stop. */
export const titles = setOf(
  ...beside.offices,
  ...beside.courtesies,
  'prime vice deputy attorney general judge justice colonel captain lieutenant major admiral marshal',
  'pope king queen prince princess king duke rabbi imam bishop reverend sheriff mayor detective officer sergeant spokesperson',
  'spokesman spokeswoman director commissioner councillor professor analyst economist author journalist lawyer',
);

export const givenNames = setOf(...given.latin);

const lastWords: readonly (readonly [EntityKind, ReadonlySet<string>])[] = [
  [
    'outlet',
    setOf(
      'times journal post herald tribune gazette chronicle guardian telegraph observer news newspaper magazine',
      'bugle courier examiner reuters bbc cnn nbc abc cbs npr afp politico axios bloomberg spiegel monde standard mail',
    ),
  ],
  [
    'company',
    setOf(
      'inc corp corporation ltd llc plc ag gmbh company co group holdings technologies motors airlines industries partners capital',
      'bank electric energy pharmaceuticals systems labs entertainment studios ventures railways shipping',
    ),
  ],
  [
    'body',
    setOf(
      'department ministry agency commission committee council court senate parliament congress house office bureau authority',
      'administration treasury government police army navy force service tribunal board inspectorate secretariat cabinet pentagon kremlin nasa fbi cia doj sec fda epa nsa',
    ),
  ],
  [
    'organisation',
    setOf(
      'party union association federation foundation institute university college school society club league battalion brigade',
      'church alliance organization organisation network movement campaign trust fund charity hospital museum nato un eu who',
    ),
  ],
  [
    'event',
    setOf('war conflict summit conference olympics cup election festival games crisis treaty'),
  ],
  [
    'place',
    setOf('city county island islands river lake street avenue square sea ocean mountains valley'),
  ],
  ['product', setOf('station telegram whatsapp instagram facebook youtube tiktok')],
];

/** What the last word of a name tells, or, in "Ministry of Justice", the first. */
export function kindOfWord(word: string): EntityKind | undefined {
  return lastWords.find(([, words]) => words.has(word.toLowerCase()))?.[0];
}

/** Words after a name that tell what it names: "the Acme app". */
export const kindsAfter: Readonly<Record<string, EntityKind>> = {
  ...{ service: 'product', app: 'product', satellites: 'product', terminals: 'product' },
  ...{ network: 'product', platform: 'product', chatbot: 'product', software: 'product' },
  ...{ officials: 'body', spokesperson: 'body', spokesman: 'body', spokeswoman: 'body' },
  ...{ employees: 'company', shares: 'company', executives: 'company', shareholders: 'company' },
};

/** Lower-case words that make a name of a name: "the Trump campaign". */
export const addedWords: Readonly<Record<string, EntityKind>> = {
  campaign: 'organisation',
  administration: 'body',
  foundation: 'organisation',
};

/** Words that join what they stand between: "Ministry of Justice", "Charles de Gaulle". */
export const joining = setOf('of de la du van von der den bin al ibn');

/** Capitals at the start of a sentence that begin no name. */
export const openers = setOf(
  'the a an this that these those he she it they we you i his her its their our my in on at by for from with without within',
  'after before since during while when where why how what who which if as but and or nor so yet however meanwhile also then there',
  'here now later earlier soon once still both many most more several some few all each every one two three no not only even just',
  'according last next such instead despite although though because until unless over under about against between among to given',
  'asked critics sources officials people experts analysts reports yes never nothing early late',
);

/** Names of the same thing that share no letters. */
export const sameNames: readonly (readonly string[])[] = [
  ['United States', 'U.S.', 'US', 'USA', 'U.S', 'America'],
  ['United Kingdom', 'U.K.', 'UK', 'U.K', 'Britain'],
  ['European Union', 'EU', 'E.U.'],
  ['United Nations', 'UN', 'U.N.'],
];
