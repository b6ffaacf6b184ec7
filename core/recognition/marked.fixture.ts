/** For tests: texts with their mentions in square brackets, and a small dossier. */
import type { Dossier, Entity, EntityKind, NameGroup } from '../dossier/schema.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { decide } from './decide.ts';
import { candidatesOf, resolve } from './resolve.ts';
import type { Match } from './types.ts';

/** Separates the passages of a row. */
const passageSign = '¶';

/** A row without its brackets: the texts of its passages. */
export const textsOf = (row: string): string[] => row.replace(/[[\]]/g, '').split(passageSign);

/** The texts of a row with what was found in brackets, to be compared with the row. */
export function marked(row: string, lexicon: Lexicon): string {
  const texts = textsOf(row);
  const matches = resolve(readTexts(texts, lexicon), lexicon);
  return texts.map((text, at) => mark(text, matches[at] ?? [])).join(passageSign);
}

/** Texts of candidates with the rule that decided each: `Trump: other-given-name`. */
export function rulesIn(row: string, lexicon: Lexicon): string[] {
  const texts = textsOf(row);
  const passages = readTexts(texts, lexicon);
  const decisions = decide(passages, lexicon);
  return passages.flatMap(({ candidates }, at) =>
    candidates.flatMap(({ start, end }, index) => {
      const decision = decisions[at]?.[index];
      return decision ? [`${texts[at]?.slice(start, end)}: ${decision.rule}`] : [];
    }),
  );
}

export const readTexts = (texts: readonly string[], lexicon: Lexicon) =>
  texts.map((text) => ({ candidates: candidatesOf(text, lexicon) }));

export function mark(text: string, matches: readonly Match[]): string {
  let [at, out] = [0, ''];
  for (const { start, end } of matches) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

export const group = (
  names: readonly string[],
  use: NameGroup['use'] = 'safe',
  context?: NameGroup['context'],
  language: NameGroup['language'] = 'any',
): NameGroup => ({ language, use, names: [...names], ...(context && { context }) });

export const entity = (id: string, kind: EntityKind, ...names: NameGroup[]): Entity => ({
  id,
  kind,
  name: names[0]?.names[0] ?? id,
  gist: 'for a test',
  names,
});

export const dossierOf = (...entities: Entity[]): Dossier => ({
  format: 2,
  id: 'small',
  title: 'A small dossier',
  summary: 'For tests.',
  language: 'en',
  author: 'nobody',
  edited: '2026-11-23',
  accounts: [
    {
      id: 'article',
      description: 'for a test',
      short: 'test',
      published: { words: '2024', precision: 'year' },
      paragraphs: 1,
      headings: [],
      caveats: [],
    },
  ],
  topics: [],
  entities,
  sources: [],
  claims: [],
  relations: [],
  disputes: [],
});

/** The entities that the rules are tested on. */
export const smallDossier = dossierOf(
  entity(
    'musk',
    'person',
    group(['Elon Musk', 'Elon R. Musk', 'Musk', 'Илон Маск', 'Маск', '埃隆·马斯克', '马斯克']),
    group(['Kimbal Musk', 'Musk ox', 'Musk Foundation'], 'decoy'),
  ),
  entity(
    'trump',
    'person',
    group(['Donald Trump', 'Donald J. Trump', 'Trump', 'Дональд Трамп', 'Трамп', '特朗普']),
    group(['Donald Trump Jr.', 'Trump Tower', 'Melania Trump', '卡伊·特朗普'], 'decoy'),
  ),
  entity(
    'biden',
    'person',
    group(['Joe Biden', 'Biden']),
    group(['Bidens'], 'safe', undefined, 'de'),
    group(['Dr. Jill Biden'], 'decoy'),
  ),
  entity(
    'putin',
    'person',
    group(['Vladimir Putin', 'Putin', 'Владимир Путин', 'Путин', 'Путина', '普京']),
  ),
  entity('carlson', 'person', group(['Tucker Carlson']), group(['Carlson'], 'needs-context')),
  entity('spacex', 'company', group(['SpaceX'])),
  entity(
    'x',
    'company',
    group(['Twitter']),
    group(['X'], 'needs-context', {
      words: ['Facebook', 'Instagram', 'social network'],
      before: ['on', 'posted to'],
      after: ['formerly Twitter', '-Account', 'users'],
    }),
    group(['Model X'], 'decoy'),
  ),
  entity(
    'mars',
    'place',
    group(['Mars'], 'needs-context', { words: ['rover'], entities: ['spacex'] }),
  ),
  entity(
    'us',
    'place',
    group(['U.S.', 'US', 'United States', '美国', 'アメリカ', '合衆国']),
    group(['EUA'], 'safe', undefined, 'es'),
    group(['US Open', '美国人'], 'decoy'),
  ),
  entity('nato', 'organisation', group(['北约', 'NATO'])),
  entity('new-york', 'place', group(['New York']), group(['New York Times'], 'decoy')),
  entity('moscow', 'place', group(['Moscow', 'Moskau', 'Москва', '莫斯科'])),
  entity('ukraine', 'place', group(['Ukraine', 'Україна', '乌克兰'])),
  entity('russia', 'place', group(['Russia', 'Russlands', 'Россия', 'России', 'РФ', 'ロシア'])),
  entity('mail', 'outlet', group(['Moscow Mail'], 'needs-context', { words: ['newspaper'] })),
  entity('wsj', 'outlet', group(['The Wall Street Journal', 'Wall Street Journal', 'WSJ'])),
);
