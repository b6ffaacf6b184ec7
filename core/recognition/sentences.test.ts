import { expect, test } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { marked } from './marked.fixture.ts';

const lexicon = compileLexicon([embedded]);

/** What the embedded dossier must find in the languages of the world's news; ¶ separates passages. */
const tables: Record<string, readonly string[]> = {
  English: [
    "[Musk]'s plan, [Musk]-owned firms, anti-[Putin] rallies, a [Trump]-[Putin] summit, [US]-[Russia] talks",
    '[MUSK] AND [TRUMP] MEET IN [PENNSYLVANIA]',
    '[MOSCOW] (Reuters) - [Russia] said on Monday',
    '[KYIV], [Ukraine] (AP) — The [Kremlin] and the [White House]',
    'Donald Trump Jr. and Ivanka Trump arrived with Lara Trump, Eric Trump and Melania Trump.',
    'Kimbal Musk opened a restaurant. Musk likes to cook.',
    '[Tucker Carlson] interviewed [Putin]. [Carlson] flew to [Moscow].',
    'Gretchen Carlson sued. Carlson won.¶Chris Carlson, a lawyer, agreed.',
    'Dr. Jill Biden spoke. Dr. Biden teaches. President [Biden] listened.',
    'Hunter Biden was convicted on Tuesday. Biden’s lawyers will appeal.',
    'The younger Biden, his wife Melissa Cohen Biden, and Hallie Biden',
    '[Donald Trump]’s sons will testify.¶[Trump]’s lawyers waited.¶Donald Trump Jr. and Eric Trump run the Trump Organization. A trust [Trump] set up owns it.¶[Trump]’s statements were false.',
    'Why Did [Trump] Win? Says [Trump]: Obama [Trump] Feud, Melania Slams [Trump] Over Tariffs',
    'the [Trump] campaign, the [Trump] administration and [Trump] supporters outside Trump Tower',
    'Trump University, the Donald J. Trump Foundation, Trump International Hotel, Trump Media & Technology Group',
    'the New York Times, the New York Post, the New York Yankees, New York University; [New York]',
    'The Moscow Times, Moscow State University, Moscow, Idaho; Kyiv Post, Kyiv Independent; [Kyiv]',
    'North America, Latin America, Bank of America, Captain America, Voice of America; [America] First',
    'Radio Free Europe, the Council of Europe, Eastern [Europe], [Europe]',
    'University of Pennsylvania, Pennsylvania Avenue; [Pennsylvania] voters',
    'the U.S. Open, US$100, USA Today, US Airways; [U.S.] troops, the [US] Supreme Court, the [USA]',
    'Contact Us | About Us | CONTACT US | FOLLOW US | Help us',
    'Dynamo Kyiv beat Lokomotiv Moscow in the Europa League in [Kyiv].',
    'American, Russian, Ukrainian, European, Muscovite, Trumpism, Putinism, Bidenomics, Muskegon',
    'Mars Inc., a Mars bar, Bruno Mars, Veronica Mars; the [Mars] rover on [Mars]',
    'Musk oxen, musk deer, a trump card, a pentagon, telegrams and the Daily Telegraph',
    'Model X, Gen X, Chapter X, Malcolm X, X-rays, the iPhone X, Mac OS X, solve for X, X chromosomes',
    'She posted on [X], formerly [Twitter]. An [X] post. In a post to [X], he said so.',
    'Facebook¶[X]¶Instagram',
    'Close¶X¶Menu',
    'Follow @[elonmusk], @[SpaceX] and #[NATO], not info@SpaceX.com or facebook.com/SpaceX',
    'Alabama, Alaska, [New York], [Pennsylvania], Rhode Island',
    '[Bolsonaro] and [Milei]; Eduardo Bolsonaro, Flavio Bolsonaro, Michelle Bolsonaro',
    '[NASA] and [Nasa], [NATO] and [Nato], NASDAQ; the [ISS], an issue; the Sea of Azov, Azovstal',
  ],
  German: [
    '[Musks] Firma, [Putins] Krieg, [Russlands] Präsident; der [Ukrainekrieg], der [Ukraine-Krieg]',
    '[US]-Präsident [Trump], Kremlchef [Putin], Kremlsprecher [Peskow], Tech-Milliardär [Musk], der Unternehmer [Musk]',
    'Die [Trump]-Regierung und die [Musk]-Firma; Trump-Tower, Moskauer, Europäer, Nordamerika, russisch',
    'auf der Plattform „[X]“ (vormals [Twitter]) und in [X]-Posts; im sozialen Netzwerk [X]; schrieb auf [X]: ja',
    'In [Moskau] und [Kiew]; in den [USA]; im [Weißen Haus]; vom [Kreml]; [Europa]; Europapokal',
  ],
  French: [
    'Le président [Donald Trump] et M. [Poutine] : l’[Ukraine], la [Russie], l’[Europe], [Moscou], les [États-Unis], l’[OTAN], la [Maison Blanche]',
    'La Fondation Trump, Amérique latine, Europe 1, le Conseil de l’Europe, une poutine',
  ],
  Spanish: [
    'El presidente [Trump], [Rusia] y [Ucrania], los [Estados Unidos], [EE.UU.], la [Casa Blanca], [Moscú], el [Pentágono]',
    'El hijo de [Trump], Melania Trump, Victoria de [Trump] en Iowa; América Latina, Europa Press',
  ],
  Russian: [
    '[Путин] встретился с [Трампом] в [Москве]. [РФ], [США], [НАТО], [Кремль], в [Киеве], на [Украине]',
    'Пресс-секретарь президента [РФ] [Дмитрий Песков] не уточнил, сказал [Песков]. В. В. [Путин]; сенаторы, песок',
    'Эрик Трамп, Меланией Трамп, Хантера Байдена; МИА «Россия сегодня», «Единая Россия», Лига Европы',
    '[Илон Маск] купил [Twitter]. [Маск] сказал. Маски-шоу; московский, российский, украинский',
  ],
  Ukrainian: [
    '[Путін] і [Трамп]; [Росія], [Україна], в [Україні], у [Києві]; [США], [НАТО]; український',
  ],
  Chinese: [
    '[马斯克]和[普京]在[莫斯科]会面。[特朗普]政府；[美国]总统；[俄罗斯]；[乌克兰]；[五角大楼]；[白宫]；[北约]',
    '特朗普大厦、特朗普集团、埃里克·特朗普、小特朗普、美国人、俄罗斯人、北约克、美国银行、X光',
    '社交媒体平台“[X]”上；[SpaceX]的[星链]；《[华尔街日报]》',
  ],
  'Languages the dossier is not written in': [
    'Il presidente [Trump] e [Putin]; l’[Ucraina]; la [Casa Bianca]; [Stati Uniti]',
    'O presidente [Trump]; a [Rússia]; a [Ucrânia]; [Casa Branca]',
    'Presidenten [Trump] mötte [Putin] i [Moskva]',
    'Prezydent [Trump]; z [Trumpem]; [Rosja]; w [Moskwie]',
    '[NATO]は[ウクライナ]を支援',
  ],
};

for (const [language, rows] of Object.entries(tables))
  test.each(rows)(`${language}: %s`, (row) => expect(marked(row, lexicon)).toBe(row));
