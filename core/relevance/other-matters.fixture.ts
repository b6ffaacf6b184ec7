/**
 * Passages of our own about other matters that name entities of the embedded dossier, and the facts that bear
 * on them, judged by hand: none for most.
 */

export interface OtherPassage {
  readonly text: string;
  /** The name hovered: its first place in the text. */
  readonly name: string;
  readonly about: string;
  /** Ids of the claims that do bear on it. */
  readonly right: readonly string[];
}

const of =
  (about: string, name: string) =>
  (text: string, ...right: string[]): OtherPassage => ({ text, name, about, right });

const musk = of('elon-musk', 'Musk');
const putin = of('vladimir-putin', 'Putin');
const trump = of('donald-trump', 'Trump');
const ukraine = of('ukraine', 'Ukraine');
const russia = of('russia', 'Russia');
const starlink = of('starlink', 'Starlink');
const spacex = of('spacex', 'SpaceX');
const kremlin = of('kremlin', 'Kremlin');
const unitedStates = of('united-states', 'United States');

export const otherPassages: readonly OtherPassage[] = [
  musk(
    'Tesla shares rose on Tuesday after Elon Musk told investors that deliveries would recover.',
  ),
  musk('Elon Musk, who has twelve children, said schools should teach more arithmetic.'),
  musk('A judge in Delaware struck down the pay package of Elon Musk for the second time.'),
  musk('Elon Musk said the new battery plant would open within the year.'),
  musk('Neuralink, founded by Elon Musk, has put its chip into a third patient.'),
  musk('The tunnel under Las Vegas, an idea of Elon Musk, carried a million passengers.'),
  musk('Elon Musk smoked during an interview and the shares fell by nine per cent.'),
  musk('The artist painted Elon Musk as a saint with a rocket in his hand.'),
  musk('Workers at the plant near Berlin asked Elon Musk for shorter shifts.'),
  musk('Elon Musk wore a black jacket at the dinner of the institute.'),
  putin('Putin opened a bridge in Siberia and praised its builders.'),
  putin('The pipeline that Putin inaugurated will carry gas to the east.'),
  putin('Putin turned seventy-two and received calls from several presidents.'),
  putin('A court in Moscow fined a blogger for a joke about Putin.'),
  putin('Putin raised the pension age, and thousands went into the streets.'),
  putin('The judo federation took away an honorary title from Putin.'),
  putin('Putin signed a law on the protection of forests.'),
  trump('Trump played golf on Sunday at his club in Florida.'),
  trump('A jury in Georgia will hear the case against Trump in the spring.'),
  trump('Trump promised lower taxes on tips to waiters in Nevada.'),
  trump('The tower that Trump built in Chicago was sold at a loss.'),
  trump('Trump named a new ambassador to Japan.'),
  ukraine('Grain exports from Ukraine fell by four per cent, traders said.'),
  ukraine('The singer from Ukraine won the contest with a song about her grandmother.'),
  ukraine('Ukraine beat Wales on penalties and will play in the final.'),
  ukraine('Beekeepers in Ukraine report a poor harvest of sunflower honey.'),
  ukraine('Farmers in Poland blocked the road to Ukraine with tractors.'),
  russia('Wheat from Russia is cheaper than a year ago, the ministry of Egypt said.'),
  russia('Russia lost the semi-final of the ice hockey cup in overtime.'),
  russia('The chess player left Russia and now plays for Spain.'),
  russia('Salmon rivers in the north of Russia are closed to anglers this summer.'),
  starlink('The village in the Amazon got Starlink, and its young people stopped hunting.'),
  starlink('A cruise line puts Starlink on all of its ships.'),
  starlink('Astronomers complain that Starlink leaves streaks on their pictures.'),
  spacex('SpaceX caught the booster of its rocket with two arms on Sunday.'),
  spacex('A neighbour of the launch site of SpaceX sued because of the noise.'),
  kremlin('Tourists may visit the Kremlin again from ten to five.'),
  kremlin('The bells of the Kremlin were cast in the sixteenth century.'),
  unitedStates('The United States beat Panama with two late goals.'),
  unitedStates('Coffee prices in the United States reached a record in March.'),
  // Names of the story stand together, though the matter is another.
  musk('Elon Musk bought a ranch in Texas in 2022.'),
  musk('Trump and Musk watched the fight from the front row in New York.'),
  musk('Walter Isaacson, who has written of Musk, has a new book on Marie Curie.'),
  musk('Musk and the United States settled over a tweet about the shares of a car maker in 2018.'),
  putin('Putin and the president of Brazil spoke of coffee and of the floods.'),
  putin('Trump says that he and Putin both like the same ice cream.'),
  trump('Trump and Joe Biden both visited the county after the storm.'),
  ukraine('Ukraine and Russia exchanged ninety prisoners on Saturday.'),
  russia('The United States and Russia will share seats to the International Space Station.'),
  spacex(
    'SpaceX brought four astronauts to the International Space Station for NASA.',
    'spacex-carries-astronauts',
  ),
  starlink('Starlink worked in Ukraine during the blackout of a whole region.'),
  kremlin('In 2022 the Kremlin museum showed robes of the tsars.'),
];
