/**
 * Forty passages of our own in the manner of news pages, written after the rule of `relevance.ts`: paragraphs about
 * other matters that share names, years and words with the embedded dossier, and some about its story, in seven
 * languages. The facts that bear on each were judged by hand before the rule was run.
 */
import type { OtherPassage } from './other-matters.fixture.ts';

const of =
  (about: string, name: string) =>
  (text: string, ...right: string[]): OtherPassage => ({ text, name, about, right });

export const newsPassages: readonly OtherPassage[] = [
  // Other matters
  of(
    'elon-musk',
    'Musk',
  )(
    'Tesla delivered fewer cars than a year ago. In a call with analysts Musk said that the company would offer a cheaper model in the first months of 2026, and that he would spend more time at the factory.',
  ),
  of('elon-musk', 'Musk')(
    'A court in San Francisco heard investors on Tuesday who say that Musk misled them while he was buying Twitter in 2022. Lawyers for Musk called the suit “absurd”.',
    'musk-acquiring-twitter',
  ),
  of(
    'elon-musk',
    'Musk',
  )(
    'Musk and Trump fell out in June 2025 over a spending bill; on X the one spoke of debts, the other of contracts that could be cancelled.',
  ),
  of(
    'elon-musk',
    'Musk',
  )(
    'OpenAI was founded in 2015 by Sam Altman, Musk and others; a jury will decide whether it may become a business.',
  ),
  of(
    'elon-musk',
    'Elon Musk',
  )(
    'Officials in Brazil fined X after Elon Musk refused to name a legal representative there, the court in Brasília said.',
  ),
  of(
    'elon-musk',
    'Musk',
  )(
    'The union IG Metall says that Musk threatened the works council at the plant in Grünheide, and that he would stop its expansion.',
  ),
  of(
    'elon-musk',
    'Elon Musk',
  )(
    'In Pennsylvania, where Elon Musk studied, the university will name a laboratory after a donor.',
  ),
  of(
    'elon-musk',
    'Musk',
  )(
    'The biography by Walter Isaacson describes how Musk moved servers out of a data centre with a pocket knife at Christmas 2022.',
  ),
  of(
    'vladimir-putin',
    'Putin',
  )(
    'Putin arrived in Beijing on Sunday for a parade, and was received by the president of China in front of the Forbidden City.',
  ),
  of(
    'vladimir-putin',
    'Putin',
  )(
    'Xi and Putin spoke by telephone about gas, and the Kremlin published a summary of the conversation in the evening.',
  ),
  of(
    'vladimir-putin',
    'Putin',
  )(
    'At the summit in Alaska in August 2025 Trump and Putin spoke for three hours and took no questions; Ukraine was not at the table.',
  ),
  of(
    'vladimir-putin',
    'Putin',
  )(
    'The Treasury put two oil companies on its sanctions list in 2025, and Putin called that an unfriendly act.',
  ),
  of(
    'vladimir-putin',
    'Putin',
  )(
    'The film shows Putin as a young officer in Dresden, and how the Kremlin became his in the end.',
  ),
  of(
    'donald-trump',
    'Trump',
  )('Trump signed an order on timber, and the White House said that prices for houses would fall.'),
  of(
    'donald-trump',
    'Trump',
  )(
    'The campaign event in Pennsylvania at which Trump was shot at in July 2024 has been the subject of three reports.',
  ),
  of(
    'donald-trump',
    'Trump',
  )(
    'Mr. Trump told reporters in the Oval Office that he and Mr. Milei of Argentina had agreed on beef, and on a credit line of 20 billion dollars.',
  ),
  of(
    'donald-trump',
    'Trump',
  )('Trump’s super PAC raised 177 million dollars in the first half of 2025, filings show.'),
  of(
    'ukraine',
    'Ukraine',
  )(
    'The European Union will lend Ukraine 90 billion euros for two years, after it could not agree on the use of Russian assets.',
  ),
  of(
    'ukraine',
    'Ukraine',
  )(
    'NATO will hold an exercise with Ukraine in Poland in the spring, the alliance said; troops of eleven countries take part.',
  ),
  of(
    'russia',
    'Russia',
  )('Russia has begun to block calls on WhatsApp and Telegram, and says that swindlers use them.'),
  of(
    'russia',
    'Russia',
  )(
    'The International Space Station is to be brought down in 2030; Russia will stay on board until 2028, NASA said.',
  ),
  of(
    'nato',
    'NATO',
  )(
    'NATO jets rose over Estonia on Friday when three aircraft without flight plans crossed the border.',
  ),
  of(
    'spacex',
    'SpaceX',
  )(
    'SpaceX lost the second stage of its Starship over the Caribbean in March 2025, and the aviation authority ordered an inquiry.',
  ),
  of(
    'spacex',
    'SpaceX',
  )(
    'The Pentagon gave three companies contracts for launches until 2029; SpaceX gets 5.9 billion dollars, the most of them.',
  ),
  of(
    'starlink',
    'Starlink',
  )(
    'Starlink may sell its service in India, after the ministry there granted a licence; a terminal is to cost 33,000 rupees.',
  ),
  of(
    'starlink',
    'Starlink',
  )(
    'In Myanmar the owners of fraud centres use thousands of Starlink terminals, which are forbidden in the country; SpaceX says it has switched off 2,500 of them.',
  ),
  of(
    'kremlin',
    'Kremlin',
  )(
    'The Kremlin said on Thursday that the flight of the prime minister of Slovakia was a private matter, and Peskov would say no more.',
  ),
  of(
    'joe-biden',
    'Biden',
  )(
    'Biden, who left office in January, will undergo radiation, his office said. Putin wished him well.',
  ),
  // The story
  of('elon-musk', 'Musk')(
    'The question of what Musk and Putin have talked about since 2022 has followed him to Washington; Peskov said there had been one call, about space.',
    'peskov-only-one-call',
    'regular-contact-since-2022',
    'contact-topics',
  ),
  of('elon-musk', 'Musk')(
    'In late 2022, as the front moved in the south, Musk ordered that Starlink be switched off over Crimea, according to one account, because he feared a nuclear answer.',
    'musk-feared-nuclear-war',
    'crimea-service-not-started',
    'ukraine-asked-for-crimea-service',
  ),
  of('starlink', 'Starlink')(
    'Kyiv’s military intelligence published recordings in February 2024 in which soldiers of Russia’s 83rd brigade discuss how to set up Starlink near Klishchiivka.',
    'troops-use-starlink-communication',
    'troops-use-starlink-drones',
    'terminals-through-third-countries',
  ),
  of('elon-musk', 'Musk')(
    'Seit seinem Vorschlag vom Oktober 2022, über den er auf X abstimmen ließ, gilt Musk in Kiew vielen als unzuverlässig.',
    'peace-poll',
  ),
  of('elon-musk', 'Musk')(
    'Musk versprach, eine Lobbygruppe für Trump mit 45 Millionen Dollar im Monat zu unterstützen, und dementierte es wenig später.',
    'super-pac-45-million',
  ),
  of('elon-musk', 'Musk')(
    'Musk dice que no quiere una guerra nuclear y por eso negó el servicio de Starlink en Crimea.',
    'musk-feared-nuclear-war',
    'crimea-service-not-started',
    'ukraine-asked-for-crimea-service',
  ),
  of('elon-musk', 'Musk')(
    'Selon le quotidien, Musk aurait parlé plusieurs fois avec Sergueï Kirienko, ce que Dmitri Peskov dément.',
    'kiriyenko-reported-contact',
    'peskov-no-regular-talks',
    'kiriyenko-topics-unclear',
  ),
  of('elon-musk', 'Маск')(
    'В мае 2022 года Рогозин написал в Telegram, что Маск ответит за поставки Starlink «Азову».',
    'roscosmos-head-post',
  ),
  of('starlink', 'Starlink')(
    'Українські військові у вересні 2022 року не могли наводити дрони на флот у Криму, бо Starlink там не працював.',
    'drone-attack-without-starlink',
    'crimea-service-not-started',
    'ukraine-asked-for-crimea-service',
  ),
  of('vladimir-putin', 'Putin')(
    'Tucker Carlson asked about artificial intelligence, and Putin answered that there was no stopping Elon Musk.',
    'putin-nothing-stops-musk',
  ),
  of('elon-musk', '马斯克')(
    '2002年，马斯克前往莫斯科，想购买火箭，但没有谈成。',
    'moscow-trip',
    'moscow-deal-failed',
  ),
  of('elon-musk', 'Musk')(
    'Javier Milei gave Musk a chainsaw on a stage in February 2025, and both laughed.',
    'musk-and-milei',
  ),
];
