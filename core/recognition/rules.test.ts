import { expect, test } from 'vitest';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { marked, rulesIn, smallDossier, textsOf } from './marked.fixture.ts';

const lexicon = compileLexicon([smallDossier]);

/** A rule, and texts with their mentions in brackets; ¶ separates passages. */
const tables: Record<string, readonly string[]> = {
  'a name is found as written, or in capitals throughout': [
    '[Musk] and [MUSK] and [ELON MUSK], but not musk, mUSK or ELON musk',
    '[Elon MUSK], the [United STATES], [Tucker CARLSON]; DONALD and TRUMp',
    'the [United States] and the [UNITED STATES], not the united states',
    '[US] and [U.S.] troops tell us, Us',
  ],
  'a possessive and a hyphen end a name': [
    "[Musk]'s, [Musk]’s, [Musk]-owned, anti-[Putin], [Putin]–[Musk], [Trump]-[Putin], [US]-[Russia]",
    '"[Trump]", ([Trump]), [Trump]; [Trump]… [Trump]/[Putin]',
    "l'[Ukraine], d’[Ukraine], [Ukraine]-Krieg",
  ],
  'a name is never found inside a longer word': [
    'Muskegon, trumpet, Trumpism, Putinism, Ukrainekrieg, eMusk, 4Trump, Trump2024, Trump_2024',
    'Russian, Ukrainian, Moskauer, Muscovite',
    'Muskе with a Cyrillic е, Мusk with a Cyrillic М, Mușk, Trump𝐬, 𝐓Trump',
    'Тrамп, Трaмп, Ρutin, Pυtin, MuskМаск, [Путин]/[Putin], [马斯克][Musk], Ukrаine',
  ],
  'genitives are names of their own': ['[Russlands] Präsident, Musks Firma'],
  'any white space stands for a space': ['[Elon\n\t Musk], [Elon\u00a0Musk], [United\u2009States]'],
  'a paragraph ends at two line feeds': ['Elon\n\n[Musk], Eric\n\n[Trump], United\n\nStates'],
  'what cannot be seen does not part a name': [
    '[El\u00adon Mu\u00adsk], [Mu\u200bsk], [Musk]\u200b, [Elon\ufeff Musk], \u2068[Musk]\u2069',
    'Mus\u0301k is another word',
    '\u2067[Musk]\u2069, \u200f[Musk]\u200e, [Mu\u200csk], but M\u202eusk, \u202eksuM\u202c',
    '\ud83d[Musk]\udc00, Mu\ud83dsk, \udc00 [Musk] \ud83d, [Musk]\ufffd, \0[Musk]\0',
  ],
  'width, quotes and dashes do not matter': ['[Ｅｌｏｎ　Ｍｕｓｋ], [ＵＳ]'],
  'letters may be joined or taken apart': ['[Украі\u0308на], [Україна], [Росси\u044f]'],
  'scripts without spaces need no boundary': [
    '[马斯克]和[普京]在[莫斯科]会面',
    '[SpaceX]は[乌克兰]で',
  ],
  'the longest name wins': [
    'the [Elon Musk] era, [The Wall Street Journal], a [Wall Street Journal] report',
  ],
  'a name that needs context hides what it contains only in its context': [
    'the newspaper [Moscow Mail], the [Moscow] mail',
    'the [Moscow] Mail',
  ],
  'a negative name wins over what it contains': [
    'Kimbal Musk, KIMBAL MUSK, a Musk ox, Trump Tower, the New York Times, the US Open, Model X',
  ],
  'a tag spells a name without its spaces': [
    '#[ElonMusk], #[elonmusk], @[elonmusk], #[Putin], #[putin], @[SpaceX], #[spacex]',
    '#MuskOut, #TrumpPutin, #us, @us, a#putin',
  ],
  'an address is not a mention': [
    'info@SpaceX.com, https://example.org/Musk, Facebook.com/ElonMusk, Medium.com/@ElonMusk, t.me/Trump',
  ],
  'a currency is not a country': ['US$5, US$ 5, [US] dollars'],
  'the dot of a negative name may be left out': ['卡伊特朗普', '卡伊·特朗普'],
  'a surname after another given name is another person’s': [
    'Eric Trump, ERIC TRUMP, Justine Musk, Gretchen Carlson',
    'Эрик Трамп и Хантер Байден, Эриком Трампом',
    '埃里克·特朗普',
    'Mary Anne Trump',
    'John G. Trump',
    'Jan van Trump',
    'a [Joe Biden] [Trump] debate was loud',
    'Eric Trump and [Donald Trump]',
    'Donald Jr. Trump',
  ],
  'a middle name nobody knows counts in running text': [
    'Maye Haldeman Musk spoke, and so did his wife Melissa Cohen Biden.',
    'Melania Slams [Trump]',
    'he told Peter Altmaier Yesterday [Trump] won',
    'so Joe Robinette [Biden] said',
    'Ivanka Defends [Trump] Over Tariffs',
  ],
  'a word after a word of kin is a given name': [
    'discarded by Hallie Biden, her sister Zorka Biden, seine Tochter Xanthe Trump',
  ],
  'titles, sentence starts and verbs are not given names': [
    'President [Trump], CEO [Musk], Präsident [Putin], президент [Путин], Billionaire [Musk]',
    'When [Trump] speaks, With [Musk] gone, Candidate [Trump], Obama [Trump]',
    'Why Did [Trump] Win, Says [Trump], [Biden], [Trump] debate',
    'It was Eric. [Trump] left. Thank you, Eric, [Trump] said',
  ],
  'the own given name, initials and offices leave the surname to the entity': [
    '[Donald Trump], J. [Trump], M. [Trump]',
    '[Владимир Путин] и слова Владимира; Владимир [Путина]',
  ],
  'a son is not his father': ['Trump Jr., Trump, Jr., Joe Biden III, Donald Trump Jr.'],
  'a surname before a word of organisations is that organisation': [
    'Trump University, TRUMP TOWER, the Biden Center, Putin Avenue, Trump-Hotel, Fondation Trump',
    '[Trump] campaign, the [Trump] administration, [Trump] supporters, a [Trump] tower',
  ],
  'a place before a word of mastheads is that paper or school': [
    'Moscow Times, New York University, Ukraine Herald',
    'The New York TimesAgencias',
    '[US] College Students, [Moscow] times',
  ],
  'a surname alone near another person with it is that person’s': [
    'Kimbal Musk opened a restaurant. Musk cooks.',
    'Kimbal Musk opened a restaurant.¶Musk cooks.¶So says Musk.',
    '[Elon Musk] has a brother. Kimbal Musk cooks. Musk likes it.',
    'Eric Trump came. Trump left.',
    "[Trump]'s son Eric Trump came. [Trump] left.",
    'Eric Trump weds¶[Trump] wins Iowa',
    'Kimbal Musk opens¶Musk said so.',
    'Kimbal Musk opens¶[Musk] said so.¶[Elon Musk]',
    'Joe Biden III spoke. Biden ate.',
  ],
  'a headline above the first introduction, if that is the only one, is the other person’s': [
    'Trump bakes again¶Zoe Trump bakes bread.¶Trump likes rye.',
    '[Trump] bakes again¶Zoe Trump bakes bread.¶[Donald Trump] came.',
    '[Trump] bakes again¶Zoe Trump bakes',
    '[Trump] bakes again¶[Trump]’s cook, Zoe Trump, bakes bread.',
    'He is like [Trump].¶Zoe Trump bakes bread.',
    '[Trump] bakes¶[Putin]¶[Putin]¶[Putin]¶Zoe Trump bakes bread.',
  ],
  'the full name takes the surname back': [
    'Kimbal Musk cooks. Musk eats. [Elon Musk] came. [Musk] ate.',
    'Eric Trump came. President [Trump] left. [Trump] slept.',
    'Donald and Melania Trump in 2007 at [Trump]’s club',
    'Donald & Zelda Trump in 2007 at [Trump]’s club',
    'Donald and Zelda Trump in 2007 at [Trump]’s club',
  ],
  'a long way takes the surname back': [
    'Kimbal Musk cooks.¶[Putin]¶[Putin]¶[Putin]¶[Musk] eats.',
    'Kimbal Musk cooks.¶[Putin]¶[Putin]¶Musk eats.',
    `Kimbal Musk cooks. ${'Words go on. '.repeat(130)}[Musk]`,
  ],
  'a page that used the surname before goes on doing so': [
    '[Donald Trump] spoke.¶[Trump] said it.¶Donald Trump Jr. and Eric Trump came. [Trump] left.¶[Trump] slept.',
  ],
  'a title belongs to the person who was introduced with it': [
    'Dr. Jill Biden spoke.¶[Joe Biden] listened.¶Dr. Biden teaches. [Biden] eats.',
  ],
  'a name that needs context waits for a safe name anywhere on the page': [
    'Carlson flew home.',
    '[Carlson] flew home.¶[Tucker Carlson] is a host.',
    'Gretchen Carlson sued. Carlson won.',
  ],
  'context may be entities, words of the passage, words before or after': [
    'life on [Mars]¶[SpaceX] flies.',
    'the [Mars] rover, [Mars]¶a bar of Mars',
    'He posted to [X]. On [X], he wrote. [X], formerly [Twitter]. [X] users. an [X]-Account',
    'X marks the cursor, Malcolm X, a solution for X',
  ],
  'a letter joined to a word is part of that word': ['on X-rays, on F-X, an X-Akte'],
  'the items of a list give context to each other': [
    'Facebook¶[X]¶Youtube',
    'Home¶X¶Close',
    'Close X',
  ],
  'bold and italic letters of posts are read as plain ones': [
    '[Putin]①, [Elon Musk]❷',
    '[𝐄𝐥𝐨𝐧 𝑀𝑢𝑠𝑘], [𝙿𝚞𝚝𝚒𝚗], [𝐕𝐥𝐚𝐝𝐢𝐦𝐢𝐫 Putin], not 𝐄𝐮𝐭𝐢𝐧',
  ],
  'a surname before a given name, as in lists, is that person’s': [
    'Trump, Fred. Notes of a builder. 1936.',
    'Musk, Maye (2019). A Woman Makes a Plan.',
    'Biden, V. O. and Doe, J. (2022)',
    'Doe, J.; Musk, K. (2015)',
    '1. MUSK Tosca (RSA)¶2. TRUMP, Mary (USA)',
    'Трамп М., Иванов П. Труды',
    'Путин Олег Петрович и Трамп Анна Ивановна пришли; [Путин] Владимир Ильич',
    'Musk, Kimbal, 34, 56–58¶Trump (Mary L.), Biden (Jill)¶[Trump] (Donald)',
    'Ezt a könyvet Trump Ivanka írta, és nem [Trump] Donald.',
    '[Musk], Elon (2016). [Trump], D. J. and Schwartz, T. (1987)',
    '[Trump], Melania and Barron left. [Putin], [Trump]: a call',
    'After a call with [Trump], Mark said no. Thanks to [Musk], Mary.',
    '[TRUMP] Will Not Run. [MUSK], Tired',
  ],
  'an initial that the entity does not have is somebody else’s': [
    'a letter from S. Musk of Pretoria, and one by T. J. Biden',
    'Mr. F. Trump built it. Ms. A. Biden paid.',
    'P. Trump, violin',
    'the paper of M. L. Trump, by K Musk, by Н. И. Путин, and of K.Musk',
    'Dr. J. T. Biden taught there.',
    'After Plan A [Trump] spoke. I [Trump] sono due.',
    'the [U.S.] [Trump] delegation; E. [Musk]',
    'He said on Plan B. [Trump] agreed.',
    'M. [Trump] est arrivé avec le président.',
    'V. V. [Putin], D.J. [Trump], J. [Biden], E. R. [Musk]',
    'В. [Путин] и И. Трамп',
  ],
  'a nickname does not hide the given name before it': [
    'Frederick “Fred” Trump sold it. Mary (Molly) Musk bought it.',
    "Thomas 'Tommy' Biden, Robert « Bob » Trump",
    'Elon “Rocket” [Musk], Donald (the builder) [Trump].',
    'He asked “Why?” [Trump] left. The president (75) [Biden]',
  ],
  'a name from before a marriage, or joined to another, is somebody else’s': [
    'Anna Weber, née Trump; Anna Weber, geb. Musk; Анна Вебер, урождённая Путин',
    'a book by Anna Weber-Trump',
    'the Harris-[Trump] debate, ex-[Biden] aides',
  ],
  'a surname of a family, foundation or firm is not a person’s': [
    'the Musk family, the Trump clan, a Biden foundation, Trump siblings',
    'Familie Trump, la famille Biden, la familia Musk, rodzina Trump',
    'Musk & Sons, Trump Brothers, Musk Studios',
    'the family of [Musk], the [Trump] campaign',
    'He saw the Trump World Tower in May. They met at Trump National Resort.',
    '[Trump] Visits Museum¶[Musk] Buys Hotel',
    '特朗普家族、马斯克基金会、特朗普大厦、特朗普太太、[特朗普]说',
    '莫斯科餐厅、[莫斯科]说',
  ],
  'a place alone in quotation marks, or behind a way, names something else': [
    'яхта „Москва“; a ship called “Russia” sank',
    'la péniche « Moscow » ; “[Russia] and [Ukraine]”; “[Putin]”; a “so-called” [Russia] “visit”',
    'rue de Moscou; 12 avenue de l’Ukraine; bd de Russia; la langue de [Moscow]; les rues et l’[Ukraine]',
    'farmacia Ukraine; Restaurant Moscow; FC Moscow; le restaurant de [Moscow]',
    'Moscow Street; the Ukraine Grill; [Moscow] street',
    'restaurant Trump; the Trump sisters; Trump-Brüder',
  ],
  'a place in the name of a paper, firm or team is that name': [
    'he listens to New York Public Radio every day',
    'an All-America team from Pan-Ukraine',
    'ДОМ.РФ выдал кредит. Газета «Наша Россия» и партия «Вся Россия», АО «Почта России»',
    '«[Россия] победит», сказал он о [России].',
    'X.com was a bank. X Holdings',
    'he said.[Trump] left',
  ],
  'a form of another language counts in its language only': [
    'The agency issued an EUA for it.',
    'Los [EUA] y la OTAN están de acuerdo',
    'The Bidens and Bidens visit the island after the storm.',
    'Das ist [Bidens] Plan für die Stadt.',
  ],
  'a name that is another word, too, needs its entity where words tell of the other one': [
    'Notes: Rose, Musk, Vanilla¶The scent of Musk is warm.¶Musk lasts.',
    '[Elon Musk] sells a scent. [Musk] smiles.',
    'The manga magazine WSJ is weekly.¶WSJ sold.',
    '[WSJ] reported it.',
  ],
  'a form that is an ordinary word needs its entity where case tells nothing': [
    'ПУТИНА НА ДАЛЬНЕМ ВОСТОКЕ¶Путина идёт.',
    'слова [Путина] о мире',
    'НАШИ ЖЁЛТЫХ ПЕСКОВ ХОЛМЫ',
    '[Владимир Путин] приехал.¶[ПУТИНА] ВСТРЕТИЛИ',
  ],
  'in scripts without spaces a name is not found across words, nor inside a longer one': [
    '唯美国风；完美国际；向以北约5公里处',
    '[美国]和[北约]；[普京]都说；美国人；[美国]人民',
    'アメリカザリガニ、[アメリカ]の[アメリカ]メディア、ブラジル合衆国、[合衆国]',
    '[ロシア][アメリカ]関係',
  ],
  'a name nothing stands in the way of': ['[Ukraine] and [Russia]'],
};

for (const [rule, rows] of Object.entries(tables))
  test.each(rows)(`${rule}: %s`, (row) => expect(marked(row, lexicon)).toBe(row));

test.each([
  ['Elon Musk', ['Elon Musk: full-name']],
  ['Ukraine', ['Ukraine: name']],
  ['Musk', ['Musk: surname']],
  ['Elon Musk. Musk', ['Elon Musk: full-name', 'Musk: surname-named']],
  ['#Putin', ['Putin: tag']],
  ['Tucker Carlson. Carlson', ['Tucker Carlson: full-name', 'Carlson: surname-named']],
  ['Mars, SpaceX', ['Mars: context-entity', 'SpaceX: name']],
  ['on X', ['X: context-words']],
  ['Kimbal Musk', ['Kimbal Musk: negative-name']],
  ['Eric Trump', ['Trump: other-given-name']],
  ['Trump Jr', ['Trump: junior']],
  ['Trump University', ['Trump: organisation']],
  ['US$5', ['US: currency']],
  ['info@SpaceX.com', ['SpaceX: address']],
  ['Eric Trump. Trump', ['Trump: other-given-name', 'Trump: other-nearby']],
  ['Dr. Jill Biden. Dr. Biden', ['Dr. Jill Biden: negative-name', 'Biden: other-title']],
  ['Carlson', ['Carlson: no-context']],
  ['the Musk family', ['Musk: family']],
  ['The manga WSJ', ['WSJ: other-sense']],
  ['An EUA for the agency', ['EUA: foreign-form']],
  ['完美国际', ['美国: inside-word']],
])('%s is decided by its rule', (row, rules) => {
  expect(rulesIn(row, lexicon)).toEqual(rules);
});

test('every rule of a row sees the text as it is', () => {
  expect(textsOf('a [b]¶c')).toEqual(['a b', 'c']);
});
