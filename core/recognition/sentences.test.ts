import { expect, test } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { marked } from './marked.fixture.ts';

const lexicon = compileLexicon([embedded]);

/** Mentions that the embedded dossier must find in the languages of the world's news; ¶ separates passages. */
const tables: Record<string, readonly string[]> = {
  English: [
    "[Musk]'s plan, [Musk]-owned firms, anti-[Putin] rallies, a [Trump]-[Putin] summit, [US]-[Russia] talks",
    '[MUSK] AND [TRUMP] MEET IN [PENNSYLVANIA]',
    '[MOSCOW] (Reuters) - [Russia] said on Monday',
    '[KYIV], [Ukraine] (AP) — The [Kremlin] and the [White House]',
    'Donald Trump Jr. and Ivanka Trump arrived with Lara Trump, Eric Trump and Melania Trump.',
    'So said [Vladimir Putin]² and [Elon Musk]¹², wrote [NASA]⁴ there.',
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
    'in Moscow, Ohio, and New York Mills; in [Moscow], he said',
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
  'Portuguese, Italian, Polish, Dutch, Turkish, Japanese, Swedish, Czech, Finnish': [
    'O presidente [Trump] disse que a [Rússia] e a [Ucrânia] devem parar; os [EUA] e a [OTAN]; [Moscou], [Kiev], a [Casa Branca] e o [Kremlin]; [Musk] não comentou.',
    "Il presidente [Trump] ha detto che la [Russia] e l'[Ucraina]; gli [Usa] e la [Nato]; [Mosca] e [Kiev]; la [Casa Bianca], il [Cremlino], [Putin]; [Musk] non ha risposto.",
    'Prezydent [Trump] rozmawiał z [Putinem] o [Ukrainie] i [Rosji] w [Moskwie]; [Stany Zjednoczone] i [NATO]; [Kreml], [Biały Dom]; [Muska] nie było; [Elon Musk] i firma [Muska].',
    'President [Trump] zei dat [Poetin] en [Rusland] niet; de [Verenigde Staten], de [NAVO], het [Kremlin], het [Witte Huis], [Oekraïne], [Moskou] en [Kiev]; [Musk]',
    "Başkan [Trump] ve [Putin] [Moskova]'da görüştü; [ABD], [Rusya], [Ukrayna], [NATO], [Beyaz Saray], [Kremlin]; [Musk]'ın şirketi için",
    '[トランプ大統領]は[プーチン]大統領と[モスクワ]で会談した。[米国]、[ロシア]、[ウクライナ]、[NATO]、[ホワイトハウス]、[クレムリン]、[マスク氏]、[ペスコフ]報道官',
    'President [Trump] sa att [Ryssland] och [Ukraina] ska; [USA] och [Nato]; [Moskva] och [Kiev]; [Vita huset] och [Kreml], [Putins] krig, [Musk]',
    'Prezident [Trump] mluvil s [Putinem] o [Ukrajině] a [Rusku] v [Moskvě]; [USA] a [NATO]; [Kreml] a [Bílý dům]; podle [Muska], [Elona Muska]; [Kyjev]',
    'Presidentti [Trump] tapasi [Putinin] ja sanoi että [Venäjä] ja [Ukraina]; [Yhdysvallat] ja [Nato]; [Moskovassa], [Kiovassa], [Kreml], [Valkoinen talo]; [Muskin] mukaan',
  ],
  Korean: [
    '[푸틴] 대통령은 [우크라이나]에서 [트럼프]와 만났다. [러시아]는 [미국]의 제안을 거부했다.',
    '[일론 머스크]가 [스페이스X]와 [스타링크]를 말했다. 러시아인과 미국인, 러시아어를 배웠다.',
    '친[러시아] 세력, [백악관], [크렘린궁], [나토]는; 멜라니아 트럼프, 뉴욕타임스, 유럽연합',
  ],
  Arabic: [
    'قال [بوتين] إن [روسيا] [وأوكرانيا] ستلتقيان في [موسكو]',
    '[إيلون ماسك] [وترامب] في [البيت الأبيض]، [للكرملين] [والولايات المتحدة] [والناتو]',
    'أمريكا اللاتينية، ميلانيا ترامب، الروسية، الأوكراني',
  ],
  Persian: [
    '[پوتین] در [مسکو] با [ترامپ] درباره [اوکراین] و [روسیه] گفت‌وگو کرد؛ [کاخ سفید]، [ایلان ماسک]',
  ],
  Hebrew: [
    '[פוטין] [וטראמפ] נפגשו [במוסקבה]. [רוסיה] תקפה את [אוקראינה], אמרו [בבית הלבן] [ובארה"ב]',
    '[אילון מאסק], [נאט"ו] [והקרמלין]; מלניה טראמפ; רוסי, אוקראיני',
  ],
  Hindi: [
    '[पुतिन] और [ट्रंप] ने [यूक्रेन] पर बात की। [रूस] और [अमेरिका]; [एलन मस्क]; रूसी, अमेरिकी, न्यूयॉर्क टाइम्स',
  ],
  Greek: [
    'Ο [Πούτιν] και ο [Τραμπ] στη [Μόσχα]. [ΠΟΥΤΙΝ] - [ΤΡΑΜΠ], οι [ΗΠΑ], η [Ρωσία], της [Ουκρανίας], στον [Λευκό Οίκο]',
  ],
  'Bulgarian and Serbian': [
    '[Путин] и [Тръмп] в [Москва]; [Русия], [Украйна], [САЩ], [Белия дом], [Мъск]',
    '[Путин] и [Трамп] у [Москви]; [Русија], [Украјине], [САД], [Бела кућа], [Бајден]',
    'Predsednik je rekao da su [Rusija] i [SAD] za mir; [Tramp] i [Putin]',
  ],
  'Romanian, Indonesian, Vietnamese': [
    'Președintele [Trump] a spus că [SUA] și [Rusia] au o înțelegere; [Casa Albă], [Ucraina]',
    'Presiden [Trump] dan [Putin] bertemu di [Moskow]; [Amerika Serikat], [Rusia], [Gedung Putih], [Ukraina]',
    'Tổng thống [Trump] và [Putin] gặp nhau tại [Moskva]; [Nga], [Mỹ], [Ukraine], [Nhà Trắng], [Hoa Kỳ]',
  ],
  'Traditional Chinese and Japanese': [
    '[馬斯克]與[普丁]通話；[川普]政府；[美國]與[俄羅斯]；[烏克蘭]；[白宮]；[北約]；美國人',
    '[プーチン]大統領は[ウクライナ]をめぐり[トランプ氏]と[モスクワ]で会談。[米国]と[ロシア]、[ホワイトハウス]；アメリカ人',
  ],
  'Forms of one language in another': [
    'The agency issued an EUA for the vaccine. Rusko is a producer from Leeds.',
    'Der Bus hält in Pieskow an der Straße.',
    'The Ukrainan border and the SAD lamp were on the list.',
    'Rząd mówi, że [Rosja] i [USA] nie są w wojnie, a [Pieskow] milczy.',
    'Suomen mukaan [Trumpin] ja [Putinin] tapaaminen oli [Ukrainan] rajalla.',
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
