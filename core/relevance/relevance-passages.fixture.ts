/** Passages of our own in the manner of news pages, each with the fact that its reader should see first. */

export interface BearingPassage {
  readonly text: string;
  /** The name hovered: its first place in the text. */
  readonly name: string;
  readonly about: string;
  /** The claim that answers the passage; more than one where they are halves of one statement. */
  readonly expected: readonly string[];
}

const about =
  (entity: string, name: string) =>
  (text: string, ...expected: string[]): BearingPassage => ({
    text,
    name,
    about: entity,
    expected,
  });

const musk = about('elon-musk', 'Musk');
const putin = about('vladimir-putin', 'Putin');
const starlink = about('starlink', 'Starlink');
const trump = about('donald-trump', 'Trump');

export const passages: readonly BearingPassage[] = [
  // Contacts
  musk(
    'Elon Musk and Vladimir Putin have been in regular contact for two years, the newspaper wrote on Friday.',
    'regular-contact-since-2022',
  ),
  musk(
    'Dmitry Peskov told reporters that Musk had had a single telephone call with the Kremlin.',
    'peskov-only-one-call',
  ),
  musk(
    'Asked about Sergei Kiriyenko, the White House would not say whether he had ever spoken to Musk.',
    'kiriyenko-reported-contact',
  ),
  musk(
    'Musk has said he talked to Putin just once, in April 2021.',
    'musk-call-about-april-2021',
    'musk-spoke-once',
  ),
  musk(
    'In October 2022 Musk insisted publicly that he had spoken with Putin only one time.',
    'musk-spoke-once',
  ),
  musk('Musk did not respond to a request for comment.', 'musk-no-reply'),
  musk(
    'Those who accuse Musk of being an apologist for Putin are “absurd”, he has said.',
    'musk-critics-absurd',
    'musk-accused-of-defending-putin',
  ),
  musk(
    'The White House said it knew nothing of any exchange between Musk and Moscow.',
    'white-house-unaware',
  ),
  musk(
    'The Kremlin is said to have threatened Musk implicitly while leaning on his companies.',
    'kremlin-implicit-threat',
    'kremlin-pressure-on-business',
  ),
  musk(
    'Ian Bremmer wrote in a newsletter that Musk had passed on a warning of nuclear strikes.',
    'bremmer-nuclear-strikes',
  ),
  musk(
    'Musk has disputed the account of Ian Bremmer, who says the two discussed Ukraine.',
    'musk-denies-bremmer',
    'bremmer-ukraine-discussed',
  ),
  musk(
    'What red lines did the Kremlin draw, and did Musk really relay them to Ian Bremmer?',
    'bremmer-red-lines',
  ),
  // Starlink and the war
  musk(
    'A drone strike on the fleet in Crimea failed because Musk would not extend Starlink to the peninsula.',
    'ukraine-asked-for-crimea-service',
    'crimea-service-not-started',
  ),
  musk(
    'Musk argued that an attack on Crimea might have set off a nuclear war, and that Starlink was meant for civilians.',
    'musk-feared-nuclear-war',
    'musk-starlink-is-civilian',
  ),
  musk(
    'Hundreds of Starlink terminals that Musk gave away reached Ukraine in the first weeks of the war.',
    'terminals-donated',
  ),
  musk(
    'Musk complained on Twitter that SpaceX was losing money on the terminals it kept running in Ukraine.',
    'musk-losing-money',
  ),
  musk(
    'Musk denied that any Starlink terminals had been sold to Russia.',
    'musk-no-terminals-sold-to-russia',
  ),
  musk(
    'The Azov Battalion was among the units that had Starlink, and the Russian space agency’s chief blamed Musk on Telegram.',
    'roscosmos-head-post',
  ),
  musk('Musk once challenged Putin to a fight, man against man.', 'duel-challenge'),
  musk('“Hold Strong Ukraine”, Musk tweeted in February 2022.', 'hold-strong-post'),
  // Peace plan
  musk('Musk put his peace plan to a vote among his followers on X in October 2022.', 'peace-poll'),
  musk(
    'Under the plan that Musk floated, the water supply of Crimea would be guaranteed.',
    'musk-water-for-crimea',
  ),
  // Election
  musk(
    'Musk plans to give 45 million dollars a month to a super PAC backing Trump.',
    'super-pac-45-million',
  ),
  musk(
    'Canvassers paid by the group that Musk funds are knocking on doors in the battleground states.',
    'canvassers-in-battleground-states',
  ),
  musk(
    'Trump has promised to make Musk the head of a Government Efficiency Committee.',
    'trump-efficiency-committee',
  ),
  musk(
    'Musk endorsed Trump in July 2024, after months of saying that he backed nobody.',
    'musk-open-support-from-july',
    'musk-said-no-endorsement',
  ),
  musk(
    'At a rally in Pennsylvania Musk boasted of his top secret clearance.',
    'musk-says-top-secret',
  ),
  musk('Most secrets are boring, Musk told the crowd in Pennsylvania.', 'musk-says-secrets-boring'),
  // Business, history
  musk(
    'The Pentagon refuses to discuss whether Musk still has his security clearance.',
    'pentagon-no-comment-clearances',
    'musk-holds-clearance',
  ),
  musk('In 2002 Musk flew to Moscow to buy rockets.', 'moscow-trip'),
  musk(
    'Too much vodka at lunch in Moscow knocked Musk out, Walter Isaacson writes.',
    'moscow-lunch',
  ),
  musk('Javier Milei received Musk in Buenos Aires to talk about lithium.', 'musk-and-milei'),
  musk(
    'Musk sided with Jair Bolsonaro in a row on the internet.',
    'musk-defended-bolsonaro',
    'musk-and-bolsonaro',
  ),
  musk('Musk, the richest man in the world, flew to Texas on Monday.', 'musk-richest-person'),
  musk(
    'In his interview with Tucker Carlson, the Russian president called Musk a smart man.',
    'putin-calls-musk-smart',
  ),
  musk(
    'American officials do not like the contact between Musk and Putin, a person familiar with the talks said.',
    'government-does-not-like-it',
  ),
  // Other subjects
  putin('Biden once called Putin a killer.', 'biden-called-putin-killer'),
  putin('The US Treasury Department put Putin on its sanctions list in 2022.', 'putin-blacklisted'),
  putin('Putin has one of the largest nuclear arsenals on earth.', 'putin-nuclear-arsenal'),
  putin('Tucker Carlson sat down with Putin for two hours in the Kremlin.', 'interview-on-x'),
  putin('Nobody can stop Elon Musk, Putin told Tucker Carlson.', 'putin-nothing-stops-musk'),
  starlink(
    'Russian troops in the occupied south of Ukraine fly drones farther with the help of Starlink.',
    'troops-use-starlink-drones',
  ),
  starlink(
    'Some 15,000 Starlink terminals were connecting Ukraine by the summer of 2022.',
    'terminals-15000',
  ),
  starlink(
    'Terminals of Starlink reach the Russian army by way of third countries.',
    'terminals-through-third-countries',
  ),
  starlink(
    'Starlink says that it will cut off anybody who uses it without authorisation.',
    'starlink-may-cut-off',
  ),
  starlink(
    'The Pentagon praised SpaceX as a good partner when asked about Starlink.',
    'pentagon-good-partner',
  ),
  starlink(
    'Without Starlink, the drones that Ukraine sent against the naval base in Crimea in September 2022 lost their way.',
    'drone-attack-without-starlink',
  ),
  trump(
    'A spokeswoman for the Trump campaign said that he would end the war between Russia and Ukraine.',
    'spokeswoman-trump-will-end-conflict',
  ),
  trump('Might Elon Musk serve in an administration of Trump?', 'musk-may-join-administration'),
  about('spacex', 'SpaceX')(
    'SpaceX flies astronauts of NASA to the International Space Station.',
    'spacex-carries-astronauts',
  ),
  about('spacex', 'SpaceX')(
    'A secret contract worth 1.8 billion dollars went to SpaceX in 2021.',
    'spacex-confidential-contract',
  ),
  about('sergei-kiriyenko', 'Kiriyenko')(
    'Prosecutors say Sergei Kiriyenko set up 30 domains to mislead American voters before the election.',
    'affidavit-domains',
    'affidavit-aim-voters',
  ),
  about('crimea', 'Crimea')('Musk proposed that Russia keep Crimea.', 'condition-crimea'),
  about('crimea', 'Crimea')(
    'Before the war the water of Crimea was a worry for the Kremlin.',
    'water-kremlin-concern',
  ),
  about('kremlin', 'Kremlin')(
    'Several officials in the White House said that they had not heard of talks between Elon Musk and the Kremlin.',
    'white-house-unaware',
  ),
  about('x-twitter', 'X')(
    'Russia spreads falsehoods on X, the social network that Elon Musk owns.',
    'russia-false-information-on-x',
    'affidavit-on-x',
  ),
  about('nato', 'NATO')(
    'Ukraine would have to stay neutral, outside of NATO.',
    'condition-neutrality',
  ),
  // Pages in other languages
  musk(
    'Elon Musk und Wladimir Putin sollen seit Ende 2022 regelmäßig miteinander sprechen.',
    'regular-contact-since-2022',
  ),
  musk(
    'Laut Dmitri Peskow gab es zwischen dem Kreml und Musk nur ein einziges Telefonat.',
    'peskov-only-one-call',
    'peskov-no-regular-talks',
  ),
  musk(
    'Elon Musk habría hablado con Serguéi Kiriyenko, según el diario.',
    'kiriyenko-reported-contact',
  ),
  musk('En 2002, Elon Musk se rend à Moscou pour y acheter des fusées.', 'moscow-trip'),
  about('elon-musk', 'Маск')(
    'По данным газеты, Илон Маск пообещал 45 млн долларов в месяц в поддержку Трампа.',
    'super-pac-45-million',
  ),
  about('elon-musk', 'Маск')(
    'Илон Маск и Владимир Путин говорили лишь однажды, в апреле 2021 года.',
    'musk-call-about-april-2021',
    'musk-call-about-space',
    'musk-spoke-once',
  ),
  about('elon-musk', '马斯克')('2022年10月，马斯克在X上就乌克兰和平方案发起投票。', 'peace-poll'),
  about('starlink', '星链')(
    '2022年9月，乌克兰在克里米亚无法使用星链引导无人机。',
    'drone-attack-without-starlink',
  ),
  // Paragraphs with more than one sentence
  musk(
    'The report has shaken Washington. Musk holds contracts with the Pentagon, and his ties to the intelligence agencies run deep. He also owns X.',
    'ties-to-us-military',
  ),
  musk(
    'Jair Bolsonaro lost the election in Brazil in 2022. Musk had met him in May of that year, and the two did business.',
    'musk-and-bolsonaro',
  ),
  musk(
    'Aid to Ukraine stalled in Congress. Musk, who opposes it bluntly, cheered on X.',
    'musk-opposes-aid',
  ),
  musk(
    'The Justice Department’s affidavit lists some 30 domains. False stories from them also ran on X, which Musk has owned since 2022.',
    'affidavit-on-x',
  ),
  musk(
    'Crimea has been occupied since 2014. Officials in Kyiv had asked Musk to switch Starlink on there.',
    'ukraine-asked-for-crimea-service',
    'crimea-service-not-started',
  ),
  musk(
    'It is a dilemma for the government: no other company launches what SpaceX launches, and nobody wants to lose the technology of Musk.',
    'government-dilemma',
  ),
  musk(
    'Two intelligence officials, one of them retired, say that Musk was still in contact with Putin this year.',
    'contact-until-this-year',
  ),
  musk(
    'Is the overlap between the interests of Musk and those of Russia a coincidence?',
    'interests-overlap',
  ),
  musk(
    'As a boy Musk read about Soviet rockets, and Russia still fascinates him.',
    'musk-fascinated-by-russia',
  ),
  musk(
    'The spokeswoman praised Musk as a leader the industry sees once in a lifetime, the Trump campaign said.',
    'spokeswoman-industry-leader',
  ),
  putin(
    'The spokesman ruled out any regular talks. Neither Putin nor anybody else in the Kremlin speaks with Elon Musk often, said Dmitry Peskov.',
    'peskov-no-regular-talks',
  ),
  putin('European leaders fear the territorial ambitions of Putin.', 'putin-territorial-ambitions'),
  putin(
    'In recent years the United States and its allies have tried to isolate Putin.',
    'putin-isolated-by-allies',
  ),
  putin(
    'The interview lasted two hours. In it, Putin called Elon Musk an intelligent person.',
    'putin-calls-musk-smart',
  ),
  starlink(
    'Who controls it? In Ukraine it is hard to say who is using Starlink, several sources concede.',
    'starlink-hard-to-control',
  ),
  starlink('The satellites belong to SpaceX, which operates Starlink.', 'spacex-operates-starlink'),
  starlink(
    'Ukraine had few advantages on the battlefield, and Starlink was one until Russian troops got it too.',
    'use-undermines-advantage',
  ),
  starlink(
    'The company has restricted the use of Starlink in offensive operations of Ukraine.',
    'spacex-expanded-restrictions',
  ),
  trump(
    'In private Elon Musk was discussing ways to elect Trump long before he said so.',
    'musk-private-talks-on-trump',
  ),
  trump('Trump and Elon Musk talk with each other often, aides say.', 'musk-trump-talk-often'),
  about('pentagon', 'Pentagon')(
    'The Pentagon would not comment on the clearances of individuals.',
    'pentagon-no-comment-clearances',
  ),
  about('x-twitter', 'Twitter')(
    'Elon Musk was still buying Twitter at the time.',
    'musk-acquiring-twitter',
  ),
  about('ukraine', 'Ukraine')(
    'Russian soldiers in the east of Ukraine are said to use Starlink for secure communication.',
    'troops-use-starlink-communication',
  ),
  about('russia', 'Russia')(
    'Nothing undermines Russia more than his company, Elon Musk has said.',
    'musk-company-undermines-russia',
  ),
  about('ian-bremmer', 'Bremmer')(
    'Ian Bremmer, a political scientist, founded Eurasia Group in New York.',
    'bremmer-description',
  ),
];
