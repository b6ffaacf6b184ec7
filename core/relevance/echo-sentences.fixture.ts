/** Sentences of our own in the manner of news, with the claim that each repeats. */
import type { EchoAttribution } from './attribution-of.ts';

export interface EchoRow {
  readonly text: string;
  /** Id in the embedded dossier, or undefined for a sentence that repeats none. */
  readonly claim: string | undefined;
  readonly attribution?: EchoAttribution;
  /** The sentence just before, if it is needed to resolve "he". */
  readonly before?: string;
}

const repeats = (
  claim: string,
  attribution: EchoAttribution,
  text: string,
  before?: string,
): EchoRow => ({ text, claim, attribution, ...(before && { before }) });

const repeatsNone = (text: string, before?: string): EchoRow => ({
  text,
  claim: undefined,
  ...(before && { before }),
});

export const repeating: readonly EchoRow[] = [
  repeats(
    'regular-contact-since-2022',
    'kept',
    'For nearly two years Elon Musk has quietly stayed in regular contact with Vladimir Putin, The Wall Street Journal reported.',
  ),
  repeats(
    'regular-contact-since-2022',
    'dropped',
    'Elon Musk has been in regular contact with Vladimir Putin since late 2022.',
  ),
  repeats(
    'contact-topics',
    'dropped',
    'Their exchanges ranged from private matters to business and international tensions.',
    'Musk often talks with Putin.',
  ),
  repeats(
    'peskov-only-one-call',
    'kept',
    'Kremlin spokesman Dmitry Peskov said there had been only one telephone call with Musk, about space and new technologies.',
  ),
  repeats(
    'white-house-unaware',
    'kept',
    'Several White House officials said they knew nothing about the contacts with the Kremlin.',
  ),
  repeats('musk-spoke-once', 'kept', 'In October 2022 Musk said he had talked to Putin just once.'),
  repeats(
    'musk-call-about-april-2021',
    'kept',
    'Musk tweeted that he had spoken with Putin in April 2021.',
  ),
  repeats('musk-denies-bremmer', 'kept', 'Musk denied having told Ian Bremmer that.'),
  repeats(
    'super-pac-45-million',
    'kept',
    'Musk plans to give as much as $45 million a month to a super PAC, people familiar with the matter said.',
  ),
  repeats(
    'super-pac-45-million',
    'weaker',
    'Musk is reportedly to give 45 million dollars a month to a super PAC.',
  ),
  repeats(
    'spacex-confidential-contract',
    'dropped',
    'SpaceX signed a secret $1.8 billion contract in 2021.',
  ),
  repeats(
    'musk-holds-clearance',
    'dropped',
    'Musk has a security clearance that lets him see some classified material.',
  ),
  repeats(
    'terminals-donated',
    'dropped',
    'Musk donated hundreds of Starlink terminals to Ukraine.',
  ),
  repeats(
    'terminals-15000',
    'dropped',
    'By July 2022, about 15,000 Starlink terminals were giving free internet to devastated regions.',
  ),
  repeats(
    'ukraine-asked-for-crimea-service',
    'dropped',
    'Ukraine had asked Musk to switch on Starlink near Crimea.',
  ),
  repeats(
    'starlink-may-cut-off',
    'kept',
    'Starlink said on X that access can be deactivated for unauthorized users.',
  ),
  repeats(
    'duel-challenge',
    'kept',
    'He challenged Putin to single combat.',
    'Musk had changed his tone.',
  ),
  repeats(
    'moscow-trip',
    'kept',
    'Musk flew to Moscow in 2002 to buy rockets, his biographer Walter Isaacson writes.',
  ),
  repeats(
    'putin-nothing-stops-musk',
    'kept',
    'Putin told Tucker Carlson that there is no stopping Elon Musk.',
  ),
  repeats(
    'white-house-unaware',
    'kept',
    'White House officials: we knew nothing of the contacts with the Kremlin.',
  ),
  repeats(
    'white-house-unaware',
    'dropped',
    'People in the White House had no idea of the contacts with the Kremlin.',
  ),
  repeats(
    'moscow-lunch',
    'dropped',
    'At lunch he drank so much vodka that he passed out.',
    'Musk flew to Moscow in 2002, Walter Isaacson writes.',
  ),
  repeats(
    'musk-losing-money',
    'kept',
    'He complained that SpaceX was losing money on Starlink.',
    'Musk sent terminals.',
  ),
  repeats(
    'crimea-service-not-started',
    'kept',
    'The Starlink service that Kyiv had asked for around Crimea was never activated, The Wall Street Journal writes.',
  ),
  repeats(
    'spacex-carries-astronauts',
    'dropped',
    'NASA cannot get its astronauts to the space station without SpaceX.',
  ),
  repeats(
    'putin-calls-musk-smart',
    'kept',
    'The Russian president also called him a smart man.',
    'Putin spoke of Musk.',
  ),
];

/** Sentences about the same people and things, but another fact. */
export const nearMisses: readonly EchoRow[] = [
  repeatsNone(
    'Olena Danko spoke with Musk by telephone in March.',
    'Sergei Kiriyenko is an aide of Putin.',
  ),
  repeatsNone('Portugal gave three tanks to Ukraine.', 'Musk lost money with Starlink.'),
  repeatsNone('Musk and a rival traded barbs on Twitter in October 2022.'),
  repeatsNone('Which secrets does Elon Musk have access to?'),
  repeatsNone('Musk held another poll in November on whether Trump should be let back on Twitter.'),
  repeatsNone(
    'Trump and Musk appeared together at a rally in Butler.',
    'Trump means to put him at the head of a Government Efficiency Committee.',
  ),
  repeatsNone('Trump spoke with Putin in Helsinki in 2018.'),
  repeatsNone('SpaceX won a $2.9 billion contract for a moon lander in 2021.'),
  repeatsNone('A Falcon 9 carried 23 satellites to orbit from Florida on Tuesday.'),
  repeatsNone('Poland pays for about 20,000 Starlink terminals in Ukraine.'),
  repeatsNone('Carlson later interviewed the president of El Salvador for two hours.'),
  repeatsNone('Putin met the president of Brazil at the summit in Kazan.'),
  repeatsNone('Putin has called Biden an experienced politician.'),
  repeatsNone('Isaacson has also written biographies of Steve Jobs and Leonardo da Vinci.'),
  repeatsNone(
    'He has regular contact with Putin, his aide Jens Holm said.',
    'Prime Minister Lars Berg visited Moscow.',
  ),
];
