import { expect, test } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { marked } from './marked.fixture.ts';

const lexicon = compileLexicon([embedded]);

/** Forms, particles and longer names of each language, beside `sentences.test.ts`; ¶ separates passages. */
const tables: Record<string, readonly string[]> = {
  German: [
    'das [Trump]-Lager, der [Putin]-Vertraute, [US]-Wahl, die [Ukraine]-Hilfe, [Russland]-Sanktionen, [Nato]-Gipfel',
    'Moskauer Straße, Kiewer Rus, die Russlanddeutschen, Ukrainer, Russlandkenner, Moskauer Deklaration',
    'Der Trumpf sticht; Moschus; Muskat und Muskel; Moskauer Eis',
    'die Weiße-Haus-Sprecherin; im [Weißen Haus]; ein weißes Haus am See',
    'New Yorker Börse; die New York Times; [New York]; [New Yorks] Bürgermeister',
    'der [russischen Föderation], die [Russische Föderation], der [Russischen Föderation]',
    'Ehepaar Trump; Trump-Familie; Familie Musk; Frau Biden',
  ],
  French: [
    'La famille Musk, les frères Musk, la fondation Trump, Mme Trump, Melania Trump',
    '[Poutine] et [Trump] ; la poutine québécoise ; une poutine au fromage',
    "aux [États-Unis], l'[Ukraine], d'[Ukraine], qu'[Elon Musk], jusqu’en [Russie], Nouvelle-Russie",
    'La Russie unie, parti de [Poutine] ; Russie unie ; la [Russie] ; Petite-Russie',
    'M. [Trump] et Mme Biden ; MM. [Trump] et [Poutine] ; le président [Trump]',
  ],
  Portuguese: [
    'A família Musk; [Musk] e o irmão Kimbal Musk; o [Kremlin]; a [Casa Branca]; os [EUA]; a [Ucrânia]; na [Rússia]',
    'Flávio Bolsonaro e Eduardo Bolsonaro; Michelle Bolsonaro; [Jair Bolsonaro]; o bolsonarismo; bolsonarista',
    'dos [Estados Unidos], nos [EUA], pela [Rússia], à [Ucrânia]; Estados Unidos do Brasil',
    'O [Departamento de Justiça dos EUA] e o [Departamento do Tesouro dos EUA]; na rede social [X] de [Elon Musk]; o [Batalhão Azov]; a [Crimeia]; [Pensilvânia]; [Nova York]; a [Estação Espacial Internacional]; [Marte] e a [SpaceX]; [Telegram]; [Pentágono]; o porta-voz [Dmitri Peskov]',
    'rua Moscou; Avenida Europa; o [Trump] disse; os Trump',
  ],
  Polish: [
    'w [Ukrainie], na [Ukrainę], [Rosji], [Rosją], [Moskwą], w [Kijowie], do [Kijowa], [Europie], [Stanach Zjednoczonych], [USA]',
    'Rodzina Trumpów, Melania Trump, Eric Trump; Fundacja Trumpa; ulica Moskiewska; Rosjanie, Ukrainiec',
    'Putino, Putinki, putinizm, trumpizm, Muskuł',
    '[Departament Sprawiedliwości] i [Departament Skarbu USA]; na platformie [X]; na [X] [Elon Musk] napisał; [batalion Azow]; na [Krymie]; w [Pensylwanii]; w [Nowym Jorku]; [Międzynarodowa Stacja Kosmiczna]; [Pentagonu]; [Dmitrij Pieskow]; na [Telegramie]; [Starlinków]',
    'Nowa Rosja; Wielka Rosja; [Rosja] zaatakowała; Rosja Radziecka; pani Trump; Puchar Europy; kapitan Ameryka',
  ],
  Czech: [
    '[Trumpa], [Trumpovi], s [Trumpem], [Putina], [Putinovi], s [Putinem], [Muska], s [Muskem], [Bidena], [Bidenovi]',
    'v [Rusku], do [Ruska], na [Ukrajině], [Ukrajinu], v [Kyjevě], z [Moskvy], v [Evropě], [Spojené státy], ve [Spojených státech], [Kremlu]',
    'Melania Trumpová, Ivanka Trumpová, Jill Bidenová, Trumpová; rodina Trumpových; Bílý dům v Brně; v [Bílém domě]',
    '[Ministerstvo spravedlnosti USA]; na síti [X] [Elon Musk]; [prapor Azov]; na [Krymu]; v [Pensylvánii]; v [New Yorku]; [Mezinárodní vesmírná stanice]; [Pentagonu]; mluvčí [Kremlu] [Dmitrij Peskov]; na [Telegramu]; [Starlinku]',
    'Nové Rusko; Bílé Rusko; Jižní Amerika; Mistrovství Evropy; paní Trumpová',
  ],
  Finnish: [
    '[Trumpille], [Trumpilta], [Putinille], [Putinista], [Muskin], [Muskille], [Bidenille], [Venäjälle], [Venäjästä], [Ukrainaan], [Ukrainasta]',
    '[Yhdysvaltain], [Yhdysvalloissa], [Moskovaan], [Kiovasta], [Euroopassa], [Valkoisessa talossa], [Natoon], [Naton], [Kremlin]',
    'Melania Trump ja Ivanka Trump; Trumpin perhe; [Donald Trumpin] poika Eric Trump',
    '[Yhdysvaltain oikeusministeriö]; viestipalvelu [X]:ssä [Elon Musk]; [Azovin pataljoona]; [Krimillä]; [Pennsylvaniassa]; [New Yorkissa]; [Kansainvälinen avaruusasema]; [Pentagonin]; [Dmitri Peskov]; [Telegramissa]; [Starlinkin]',
    'Valko-Venäjä, Valko-Venäjällä; [Venäjä]; Euroopan unioni; Uusi-Venäjä',
  ],
  Hungarian: [
    '[Donald Trump] találkozott [Vlagyimir Putyinnal] [Moszkvában]; [Trumpnak] és [Putyinnak]; [Oroszország] és [Ukrajna]; [Ukrajnában], [Oroszországnak], az [Egyesült Államokban], a [Fehér Ház], a [Kreml]',
    '[Elon Musk] és [Joe Biden]; [Musknak]; az Európai Unió; [Európában]; a Trump család; Melania Trump; a felesége Ivana Trump; Fehéroroszország; Dél-Amerika; Trump-torony; a [Krím]; [Kijevben]',
  ],
  Turkish: [
    "[Trump]'ın, [Trump]'a, [Putin]'in, [Putin]’le, [Musk]'ın, [Biden]'dan, [Rusya]'nın, [Ukrayna]'ya, [Moskova]'dan, [Kiev]'de, [ABD]'nin, [NATO]'ya, [Avrupa]'da",
    "Beyaz Saray Oteli Antalya'da; rus, Ruslar, Ukraynalı, Moskovalı; putin bot",
    "[ABD Adalet Bakanlığı] ve [ABD Hazine Bakanlığı]; [X] hesabından [Elon Musk]; [Azov Taburu]; [Kırım]; [Pensilvanya]; [New York]; [Uluslararası Uzay İstasyonu]; [Pentagon]; [Kremlin] Sözcüsü [Dmitriy Peskov]; [Telegram]; [NASA]; [Starlink]'in",
    'Avrupa Birliği; Avrupa Yakası; [Avrupa]; Latin Amerika; bayan Trump',
  ],
  Romanian: [
    '[Trump], lui [Trump], cu [Putin]; în [Ucraina], [Ucrainei], [Rusiei], [Rusia], [Statele Unite], [Statelor Unite], [SUA], [Casa Albă], [Casei Albe], [Kremlinul], [Kremlinului], [Moscova], [Moscovei], [Kievul], [Europa], [Europei]',
    'familia Trump; Melania Trump; Casa Albastră; o casă albă; Rusia Mică; Republica Moldova; America Latină; putin câte putin; puțin',
    '[Departamentul de Justiție] al [SUA] și [Departamentul Trezoreriei]; pe platforma [X] [Elon Musk]; rețeaua [X]; [batalionul Azov]; [Crimeea], [Crimeei]; [Pennsylvania]; [New York]; [Stația Spațială Internațională]; [Pentagonul], [Pentagonului]; purtătorul de cuvânt al [Kremlinului] [Dmitri Peskov]; [Telegram]; [Marte]',
    'strada Moscova; Rusia Albă; America de Sud; [Rusia]; doamna Trump',
  ],
  Indonesian: [
    'Keluarga Trump; Melania Trump; Amerika Latin; Rusia Putih; orang Rusia; bahasa Rusia; gedung putih di Bandung',
    '[Departemen Kehakiman AS] dan [Departemen Keuangan AS]; di platform [X] [Elon Musk]; media sosial [X]; [Batalyon Azov]; [Krimea]; [Pennsylvania]; [New York]; [Stasiun Luar Angkasa Internasional]; [Pentagon]; juru bicara [Kremlin] [Dmitry Peskov]; [Telegram]; [Mars]',
    'Piala Eropa; Uni Eropa; Liga Eropa; [Eropa]; nyonya Trump; AS Roma',
  ],
  Vietnamese: [
    'Ông [Trump], ông [Putin], nước [Nga], nước [Mỹ], [Ukraine], [Matxcơva], [Kiev], [châu Âu], [Điện Kremlin], [Lầu Năm Góc], [NATO], tỷ phú [Elon Musk]',
    'người Nga, người Mỹ, tiếng Nga, Nga Sơn, chị Nga, bà Nguyễn Thị Nga, Mỹ Tho, Mỹ Đình, thẩm mỹ, Châu Mỹ, Nam Mỹ, Mỹ Linh',
    '[Bộ Tư pháp Mỹ] và [Bộ Tài chính Mỹ]; trên mạng xã hội [X] của [Elon Musk]; [tiểu đoàn Azov]; bán đảo [Crimea]; [Crưm]; bang [Pennsylvania]; [New York]; [Trạm Vũ trụ Quốc tế]; [Lầu Năm Góc]; người phát ngôn [Điện Kremlin] [Dmitry Peskov]; [Telegram]; [Sao Hỏa]; [sao Hỏa]; [Cơ quan Hàng không Vũ trụ Mỹ]',
    'Liên minh châu Âu; quân đội [Nga]; chính phủ [Mỹ]; [Nga] và [Ukraine] đàm phán',
  ],
  Greek: [
    'Ο [Τραμπ], του [Τραμπ], τον [Πούτιν], η [Ρωσία], της [Ρωσίας], στη [Ρωσία], στην [Ουκρανία], οι [Ηνωμένες Πολιτείες], των [ΗΠΑ], στο [Κίεβο], της [Μόσχας], ο [Μασκ], του [Έλον Μασκ], το [Κρεμλίνο], του [Κρεμλίνου], ο [Λευκός Οίκος], του [Λευκού Οίκου], το [ΝΑΤΟ], η [Ευρώπη], της [Ευρώπης], ο [Μπάιντεν]',
    'Η Μελάνια Τραμπ, ο Έρικ Τραμπ, η οικογένεια Τραμπ, Λευκορωσία, Νότια Αμερική, Λατινική Αμερική, Ρώσος, ουκρανικός, η μάσκα, τα μασκ',
    'Στην [ΟΥΚΡΑΝΙΑ] και στη [ΡΩΣΙΑ]· ο [ΤΡΑΜΠ] στη [ΜΟΣΧΑ]',
    'Το [υπουργείο Δικαιοσύνης των ΗΠΑ] και το [υπουργείο Οικονομικών των ΗΠΑ]· στο [X] ο [Έλον Μασκ]· η [Wall Street Journal]· το [Τάγμα Αζόφ]· η [Κριμαία], της [Κριμαίας]· [Πενσιλβάνια]· [Νέα Υόρκη], στη [Νέα Υόρκη], της [Νέας Υόρκης]· ο [Διεθνής Διαστημικός Σταθμός]· [SpaceX]· το [Πεντάγωνο], του [Πενταγώνου]· ο [Ντμίτρι Πεσκόφ]· ο [Τάκερ Κάρλσον]· ο [Άρης]; ο [Βλαντίμιρ Πούτιν]· ο [Ντόναλντ Τραμπ], του [Ντόναλντ Τραμπ]· ο [Τζο Μπάιντεν]· η [NASA]',
    'οδός Μόσχας; ξενοδοχείο «Μόσχα»; η κυρία Τραμπ; στη [Μόσχα]',
  ],
  Bulgarian: [
    '[Тръмп], на [Тръмп], [Путин], [Мъск], [Русия], [Украйна], в [Киев], [Москва], [Кремъл], [Кремъл] каза, [Байдън], [НАТО], [САЩ], [Белия дом], [Европа], [Пентагона]',
    'Мелания Тръмп, Ерик Тръмп, семейство Тръмп; Малорусия; Латинска Америка; Северна Америка; руски; украинец; улица „Москва“; хотел „Москва“ в София; кино „Европа“',
    '[Министерството на правосъдието на САЩ]; в социалната мрежа [X] [Илон Мъск]; платформата [X]; [батальон „Азов“]; [Крим]; [Пенсилвания]; [Ню Йорк]; [Международната космическа станция]; [Пентагонът], [Пентагона]; говорителят на [Кремъл] [Дмитрий Песков]; [Телеграм]; [Марс]; [Спейс Екс]; [Старлинк]; [Владимир Путин]; [Доналд Тръмп]; [Джо Байдън]; в. „[Уолстрийт джърнъл]“',
    'Нова Русия; Бяла Русия; Южна Америка; Радио Свободна Европа; [Европа]',
  ],
  Serbian: [
    'Мелања Трамп, Ерик Трамп, породица Трамп; Белорусија; хотел „Москва“; Melanija Tramp; porodica Tramp; maska za lice; Maska, film; Hotel Moskva; Ruskinja; Ruska Federacija',
    '[Министарство правде САД]; на мрежи [X] [Илон Маск]; на друштвеној мрежи [X]; [батаљон Азов]; [Крим], на [Криму]; [Пенсилванија]; у [Пенсилванији]; [Њујорк], у [Њујорку]; [Међународна свемирска станица]; [Пентагон], [Пентагона]; портпарол [Кремља] [Дмитриј Песков]; [Телеграм]; [Владимир Путин], [Владимира Путина]; [Доналд Трамп], [Доналда Трампа], [Доналду Трампу]; [Џо Бајден]; [Волстрит журнал]; [Старлинк]',
    '[Ministarstvo pravde SAD]; na mreži [X] [Ilon Mask]; na društvenoj mreži [X]; [bataljon Azov]; na [Krimu]; u [Pensilvaniji]; u [Njujorku]; [Međunarodna svemirska stanica]; [Pentagona]; portparol [Kremlja] [Dmitrij Peskov]; [Telegram]; [Vladimira Putina]; [Donalda Trampa]; [Džo Bajden]; [Volstrit žurnal]; [Dmitrija Peskova]',
    'Јужна Америка; Нова Русија; Лига Европе; Слободна Европа; Liga Evrope; Bela Rusija; [Русија]',
  ],
  Russian: [
    'Семья Маск, братья Маск, Кимбал Маск, Мэй Маск, Мелания Трамп, семья Трампа, Фонд Трампа, Башня Трампа',
    'Белая Россия, «Справедливая Россия», «Единая Россия», телеканал «Россия 24», банк «Россия», гостиница «Россия», РИА «Новости», Радио «Маяк»',
    'улица Москва-Товарная; Москва-река; Москва-Сити; «Москвич»; «Спартак» Москва; Москва 24; радио «Эхо Москвы»; [Москва] ответила',
    'г-жа Трамп; Банк России; «Почта России»; Великая Россия; [Россия]',
  ],
  Ukrainian: [
    '[Путіну], [Путіним], [Трампом], [Трампові], Маска, [Ілону Маску], [Росією], [Росії], [Києвом], [Києву], [Кремлем], [Кремлю], [Білому домі], [Білого дому], [Криму], [Україною], [Байденом]',
    '[Міністерство юстиції США]; у соцмережі [X] [Ілон Маск]; [батальйон «Азов»]; [Криму]; [Пенсильванії]; [Нью-Йорку]; [Міжнародна космічна станція]; [Пентагоні]; [Дмитро Пєсков]; [Телеграм]; [Марс]; [Такер Карлсон]; [Старлінк]; [Сергій Кирієнко]',
    'Київ-Пасажирський; станція «Київ»; Велика Росія; [Київ]',
  ],
  'Chinese Simplified': [
    '[马斯克]的母亲梅耶·马斯克；金巴尔·马斯克；马斯克家族；马斯克基金会；[埃隆·马斯克]',
    '[普京]会见；普京娜；伊戈尔·普京；[俄罗斯]人民；俄罗斯族；俄罗斯方块；白俄罗斯；[俄罗斯军队]；俄罗斯语；俄罗斯轮盘',
    '[乌克兰]人民；乌克兰语；乌克兰裔；[莫斯科]；莫斯科郊外的晚上；莫斯科大学；莫斯科餐厅；[基辅]；基辅罗斯',
    '在[X]上；X光；X战警；iPhone X；[X]平台；X轴；X先生',
    '俄罗斯蓝猫；[俄罗斯]总统；俄罗斯帝国；美国往事；欧洲冠军杯；X教授；X元素',
  ],
  'Traditional Chinese': [
    '[川普]總統；[普丁]；[馬斯克]；[俄羅斯]；[烏克蘭]；[美國]；[白宮]；[北約]；[歐洲]；[莫斯科]；[基輔]；[五角大廈]；[克里姆林宮]；[拜登]；[紐約]',
    '川普家族；梅蘭妮亞·川普；小川普；美國人；白俄羅斯；俄羅斯方塊；四川普通話；金巴爾·馬斯克；馬斯克家族；美國隊長；紐約時報；歐洲聯盟',
    '[美國司法部]、[美國財政部]、《[華爾街日報]》、在社群平台[X]上、[推特]、[亞速營]、[克里米亞]、[賓州]、[賓夕法尼亞州]、[國際太空站]、[星鏈]、[佩斯科夫]、[塔克·卡森]、[弗拉基米爾·普丁]、[唐納·川普]、[喬·拜登]、[伊隆·馬斯克]、[太空總署]、[五角大廈]、[火星]探測',
  ],
  Japanese: [
    '[トランプ氏]、[トランプ前大統領]、[プーチン]大統領、[イーロン・マスク]氏、[バイデン]大統領、[ロシア軍]、[ウクライナ侵攻]、[米国]、[アメリカ]、[モスクワ]、[キーウ]、[北大西洋条約機構]、[ペンタゴン]、[国防総省]、[スターリンク]、[ニューヨーク]',
    'トランプゲーム、トランプ占い、トランプを配る、マスクを着用、マスクメロン、フェイスマスク、アイマスク、トランプタワー、メラニア・トランプ、イバンカ・トランプ氏、トランプ家',
    '[米司法省]と[米財務省]、[ウォール・ストリート・ジャーナル]、[X]に投稿した[イーロン・マスク]氏、[アゾフ大隊]、[クリミア]、[ペンシルベニア州]、[国際宇宙ステーション]、[テレグラム]、[火星]、[スペースX]、[ドミトリー・ペスコフ]、[タッカー・カールソン]、[ロスコスモス]',
  ],
  Korean: [
    '[트럼프]는 [푸틴]과 통화했다. [머스크]의 회사, [바이든] 대통령, [러시아]에, [우크라이나]를, [미국]이, [모스크바]에서, [키이우]까지, [크렘린]은, [나토]와, [백악관]도, [펜타곤], [뉴욕]으로부터, [유럽]에서',
    '미국인, 러시아어, 우크라이나어, 유럽인, 벨라루스, 백러시아, 라틴아메리카, 뉴욕대학교, 트럼프카드, 트럼프타워, 이방카 트럼프, 트럼프 주니어, 킴벌 머스크, 머스크 가족, 머스크향, 유럽연합, 북미국가',
    '[트럼프] 대통령의 아들 에릭 트럼프; 멜라니아 트럼프 여사; 미국산 소고기; 대[미국]; 소련과 [러시아]의; [러시아]군',
    '[월스트리트저널]([WSJ]); [블라디미르 푸틴] [러시아] 대통령; [도널드 트럼프] 전 [미국] 대통령; [조 바이든]; [스타링크]; [로스코스모스]; [하비에르 밀레이]; [자이르 보우소나루]; [월터 아이작슨]; [이언 브레머]; [세르게이 키리옌코]',
    '소셜미디어 [엑스](옛 [트위터])에 [일론 머스크]; [X](옛 [트위터]); [미 법무부]; [화성] 탐사; 화학',
    "[트럼프]·[푸틴] 회담; [트럼프]·[푸틴]이; [미국]·[러시아]; '[푸틴]'",
    '유럽리그; 뉴욕양키스; 트럼프 여사',
  ],
  Arabic: [
    '[ترامب] [وبوتين]، [لترامب]، [بترامب]، [وبوتين]، [فروسيا]، [لروسيا]، [بروسيا]، [وروسيا]، [لأوكرانيا]، [وأمريكا]، [كييف]، [وموسكو]، [بالكرملين]، [للبيت الأبيض]، [والبنتاغون]، [الناتو]، [ناسا]، [إيلون ماسك]، [ماسك]، [بايدن]، [الولايات المتحدة]، [بالولايات المتحدة]',
    'عائلة ترامب، إيفانكا ترامب، ميلانيا ترامب، إريك ترامب، برج ترامب، أمريكا الجنوبية، أمريكا اللاتينية، روسيا البيضاء، الولايات المتحدة المكسيكية، نيويورك تايمز، هانتر بايدن، كيمبال ماسك، ماسك المباراة، كان ماسكا بيده',
    '[بُوتِين] قال؛ [رُوسيا]؛ [أوكرانيـــا]؛ [تـرامب]',
    '[وزارة العدل الأميركية] [ووزارة الخزانة الأميركية]؛ صحيفة [وول ستريت جورنال]؛ على منصة [إكس] ([تويتر] سابقا)؛ [كتيبة آزوف]؛ [شبه جزيرة القرم]؛ [القرم]؛ ولاية [بنسلفانيا]؛ [نيويورك]؛ [محطة الفضاء الدولية]؛ [سبيس إكس]؛ [ستارلينك]؛ [تلغرام]؛ [تيليغرام]؛ المتحدث باسم [الكرملين] [دميتري بيسكوف]؛ [حلف شمال الأطلسي]؛ [حلف الناتو]؛ [تاكر كارلسون]؛ [المريخ]؛ [فلاديمير بوتين]؛ [دونالد ترامب]؛ [دونالد ترمب]؛ [ترمب]؛ [جو بايدن]',
    'شارع موسكو؛ فندق موسكو؛ السيدة ترامب؛ زوجة [ترامب]؛ مجلس أوروبا؛ في [موسكو]',
  ],
  Persian: [
    '[ترامپ] و [پوتین]؛ [روسیه]، در [اوکراین]، [آمریکا]، [ایالات متحده]، [کاخ سفید]، [کرملین]، [ناتو]، [مسکو]، [کی‌یف]، [ایلان ماسک]، [بایدن]، [پنتاگون]، [اروپا]',
    'خانواده ترامپ، ملانیا ترامپ، اریک ترامپ، آمریکای لاتین، آمریکای جنوبی، روسیه سفید، آمریکایی، روسی، اوکراینی، ماسک زدن، ماسک صورت، ماسک بزنید، نیویورک تایمز',
    '[آمریکا]؛ [امریکا]؛ [روسيه]؛ [پوتين]؛ [روسیه]‌',
    '[وزارت دادگستری آمریکا] و [وزارت خزانه‌داری آمریکا]؛ [وال استریت ژورنال]؛ در شبکه اجتماعی [ایکس]؛ [گردان آزوف]؛ [کریمه]؛ [شبه‌جزیره کریمه]؛ [پنسیلوانیا]؛ [نیویورک]؛ [ایستگاه فضایی بین‌المللی]؛ [اسپیس‌ایکس]؛ [اسپیس ایکس]؛ [استارلینک]؛ [تلگرام]؛ [دیمیتری پسکوف]؛ [تاکر کارلسون]؛ [مریخ]؛ [ولادیمیر پوتین]؛ [دونالد ترامپ]؛ [جو بایدن]؛ [ناسا]',
    'پوتین کوهنوردی؛ پوتین‌های چرمی؛ لیگ اروپا؛ خیابان مسکو؛ در [مسکو]',
  ],
  Hebrew: [
    '[פוטין] [וטראמפ]; [לפוטין], [שפוטין], [מפוטין], [כשטראמפ], [לטראמפ], [ברוסיה], [מרוסיה], [שרוסיה], [לאוקראינה], [באוקראינה], [בארה"ב], [ארה״ב], [לארצות הברית], [בקרמלין], [הקרמלין], [בבית הלבן], [מהבית הלבן], [לנאט"ו], [מאסק], [אילון מאסק], [ביידן], [לביידן], [אירופה], [ניו יורק], [מוסקבה], [הפנטגון]',
    'משפחת טראמפ, איוונקה טראמפ, מלניה טראמפ, אריק טראמפ, מגדל טראמפ, הניו יורק טיימס, אמריקה הלטינית, דרום אמריקה, רוסיה הלבנה, האנטר ביידן, קימבל מאסק, רוסים, אוקראינים, רוסית',
    "[משרד המשפטים האמריקני] [ומשרד האוצר האמריקני]; [וול סטריט ג'ורנל]; [הוול סטריט ג'ורנל]; ברשת [X]; ברשת החברתית [X] ([טוויטר] לשעבר); [גדוד אזוב]; [חצי האי קרים]; [קרים]; [פנסילבניה]; [תחנת החלל הבינלאומית]; [ספייס אקס]; [סטארלינק]; [טלגרם]; [דמיטרי פסקוב]; [טאקר קרלסון]; [מאדים]; [ולדימיר פוטין]; [דונלד טראמפ]; [ג'ו ביידן]; [נאס\"א]; [הפנטגון]",
    '[פּוּטִין]; הנרי',
    'ליגת אירופה; רחוב מוסקבה; גברת טראמפ; נשיא [רוסיה] [ולדימיר פוטין]',
  ],
  Hindi: [
    '[ट्रंप] ने [पुतिन] से कहा; [ट्रम्प] का; [रूस] में, [रूस] के, [यूक्रेन] को, [अमेरिका] ने, [एलन मस्क] की, [मस्क], [बाइडेन], [क्रेमलिन], [व्हाइट हाउस], [पेंटागन], [नाटो], [नासा], [मॉस्को], [कीव], [यूरोप], [न्यूयॉर्क]',
    'मेलानिया ट्रंप, इवांका ट्रंप, एरिक ट्रंप, ट्रंप परिवार, ट्रंप टावर, दक्षिण अमेरिका, लैटिन अमेरिका, रूसी, अमेरिकी, रूसो, बेलारूस, न्यूयॉर्क टाइम्स, किम्बल मस्क, मस्कट, मस्क परिवार',
    '[अमेरिकी न्याय विभाग] और [अमेरिकी वित्त विभाग]; [वॉल स्ट्रीट जर्नल]; सोशल मीडिया प्लेटफॉर्म [एक्स] (पूर्व में [ट्विटर]); [आज़ोव बटालियन]; [क्रीमिया]; [पेंसिल्वेनिया]; [अंतरराष्ट्रीय अंतरिक्ष स्टेशन]; [स्पेसएक्स]; [स्टारलिंक]; [टेलीग्राम]; [दिमित्री पेसकोव]; [टकर कार्लसन]; [मंगल ग्रह]; [व्लादिमीर पुतिन]; [डोनाल्ड ट्रंप]; [डोनाल्ड ट्रम्प]; [जो बाइडेन]; [जो बाइडन]',
    'यूरोप लीग; न्यूयॉर्क यांकीज; श्रीमती ट्रंप; [पुतिन] के; [रूस]-[यूक्रेन] युद्ध',
  ],
  Dutch: [
    'Het [Amerikaanse ministerie van Justitie]; op [X] schreef [Elon Musk]; het [Azov-bataljon]; de [Krim]; [Pennsylvania]; [New York]; het [internationale ruimtestation] [ISS]; [Pentagon]; woordvoerder [Dmitri Peskov]; [Telegram]',
    'Nieuw-Rusland; Zuid-Amerika; mevrouw Trump',
  ],
  Swedish: [
    '[USA:s justitiedepartement]; på [X] skrev [Elon Musk]; [Azovbataljonen]; [Pennsylvania]; [New York]; [Internationella rymdstationen]; [Pentagon]; [Kremls] talesperson [Dmitrij Peskov]; [Telegram]',
    'Vitryssland; Nya Ryssland; Sydamerika; fru Trump',
  ],
  English: [
    'Little Putin, as his schoolmates called the mayor of the village, retired.',
    'Moscow Conservatory, Moscow Metro, New York Theatre; [Moscow] said no.',
    'the Russia House, [Starlink] terminals, Starlink Aviation of Halifax',
  ],
  Spanish: [
    'los Trump y la familia Trump',
    'calle Nueva York; Plaza Europa; la Copa América; [Nueva York]',
  ],
};

for (const [language, rows] of Object.entries(tables))
  test.each(rows)(`${language}: %s`, (row) => expect(marked(row, lexicon)).toBe(row));
