import { expect, it } from 'vitest';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { embeddedCues } from '../../extension/dossiers/embedded-cues.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { echoStory } from './echo-claims.ts';
import { findEchoes } from './find-echoes.ts';
import { pageSentences } from './page-sentences.ts';
import { compileVocabulary, type Vocabulary } from './vocabulary.ts';
import { wordTables } from './words/word-tables.ts';

const lexicon = compileLexicon([embedded]);
const vocabularies = new Map(wordTables.map((table) => [table.language, compileVocabulary(table)]));
const vocabularyOf = (language: string) => vocabularies.get(language) as Vocabulary;
const story = echoStory(embedded, vocabularyOf('en'), embeddedCues);

function claimIn(language: string, text: string): string | undefined {
  const opening = {
    zh: '埃隆·马斯克和弗拉基米尔·普京。',
    ru: 'Илон Маск и Владимир Путин.',
    uk: 'Ілон Маск і Володимир Путін.',
  };
  const first =
    opening[language as keyof typeof opening] ?? 'Elon Musk, Wladimir Putin, Vladimir Putin.';
  const page = pageSentences([first, '—', '—', '—', text], lexicon);
  return [...findEchoes(page, [story], vocabularyOf(language))].at(-1)?.claim;
}

const once = 'musk-spoke-once';
const regular = 'regular-contact-since-2022';
const donated = 'terminals-donated';

it.each([
  ['de', regular, 'Elon Musk steht seit Ende 2022 in regelmäßigem Kontakt mit Putin.'],
  ['de', donated, 'Musk spendete der Ukraine Hunderte Starlink-Terminals.'],
  ['de', undefined, 'Musk besuchte in Brandenburg eine Fabrik von Tesla.'],
  ['fr', regular, 'Elon Musk est en contact régulier avec Vladimir Poutine depuis fin 2022.'],
  ['fr', donated, "Musk a offert à l'Ukraine des centaines de terminaux Starlink."],
  ['fr', undefined, 'Musk a ouvert une usine près de Berlin.'],
  [
    'es',
    regular,
    'Elon Musk mantiene contactos regulares con Vladimir Putin desde finales de 2022.',
  ],
  ['es', donated, 'Musk regaló a Ucrania cientos de terminales de Starlink.'],
  ['es', undefined, 'Musk visitó una fábrica cerca de Berlín.'],
  ['it', once, 'Musk ha detto di aver parlato con Putin una sola volta.'],
  ['it', donated, "Musk ha donato all'Ucraina centinaia di terminali Starlink."],
  ['it', undefined, 'Musk ha visitato una fabbrica vicino a Berlino.'],
  ['pt', once, 'Musk disse que falou com Putin uma única vez.'],
  ['pt', donated, 'Musk doou à Ucrânia centenas de terminais Starlink.'],
  ['pt', undefined, 'Musk visitou uma fábrica perto de Berlim.'],
  ['ru', regular, 'Илон Маск регулярно общается с Владимиром Путиным с конца 2022 года.'],
  ['ru', donated, 'Маск подарил Украине сотни терминалов Starlink.'],
  ['ru', undefined, 'Маск посетил завод под Берлином.'],
  ['uk', regular, 'Ілон Маск регулярно спілкується з Володимиром Путіним з кінця 2022 року.'],
  ['uk', donated, 'Маск подарував Україні сотні терміналів Starlink.'],
  ['uk', undefined, 'Маск відвідав завод під Берліном.'],
  ['zh', regular, '自2022年底以来，马斯克与普京保持定期联系。'],
  ['zh', donated, '马斯克向乌克兰捐赠了数百台星链终端。'],
  ['zh', undefined, '马斯克参观了柏林附近的一家工厂。'],
])('%s: %s is repeated by "%s"', (language, claim, text) => {
  expect(claimIn(language, text)).toBe(claim);
});
