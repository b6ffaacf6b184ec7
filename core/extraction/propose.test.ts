import { expect, test } from 'vitest';
import { propose } from './propose.ts';

/** English text around a sentence that is too short to tell its language. */
const around =
  'It was the first of the days that they had in the town by the sea, and it is said to be so.';

const namesIn = (text: string): string[] =>
  propose([text, around]).entities.map(
    ({ kind, names }) => `${kind}: ${names.flatMap((group) => group.names).join(', ')}`,
  );

test.each([
  ['Maria Lindqvist left. Lindqvist was late.', ['person: Maria Lindqvist, Lindqvist']],
  ['Stephen King left. “No,” Mr. King said.', ['person: Stephen King, King']],
  ['Maria Lindqvist left. The King was late.', ['person: Maria Lindqvist']],
  [
    'The mayor met Anna Weber and Paul Weber. Weber smiled.',
    ['person: Weber', 'person: Anna Weber', 'person: Paul Weber'],
  ],
  [
    'The World Trade Authority (WTA) met. Nobody at the WTA slept.',
    ['body: World Trade Authority, WTA'],
  ],
  ['The Ministry of the Interior closed its doors.', ['body: Ministry of the Interior']],
  ['It was Norwegian Prime Minister Kari Dahl who came.', ['person: Kari Dahl']],
  ['They came from the U.S. and the United States sent more.', ['place: United States, U.S.']],
  ['We read it in the Harbour Times on Monday in March.', ['outlet: Harbour Times']],
  [
    "Dahl's Ministry of Fish wrote to Dr. Ola Berg.",
    ['organisation: Dahl', 'body: Ministry of Fish', 'person: Ola Berg'],
  ],
  ['However, Several ships left. Yesterday I went home.', []],
])('of %s it proposes the names', (text, names) => {
  expect(namesIn(text).sort()).toEqual([...names].sort());
});

/** `kind called (entity)` of each source in the attribution of the sentence that holds `part`. */
function wayOf(paragraphs: readonly string[], part: string): string {
  const { facts, sources } = propose([...paragraphs, around]);
  const fact = facts.find(({ sentence }) => sentence.includes(part));
  return (fact?.attribution ?? [])
    .slice(1)
    .map(({ source }) => sources.find(({ id }) => id === source))
    .map(
      (source) => `${source?.kind} ${source?.name}${source?.entity ? ` (${source.entity})` : ''}`,
    )
    .join(' > ');
}

test.each([
  ['According to the Harbour Times, the ferry sank.', 'outlet Harbour Times (harbour-times)'],
  [
    'The ferry sank at noon, according to two people familiar with the matter.',
    'unnamed Two people familiar with the matter',
  ],
  ['Anna Weber said that the ferry sank.', 'on-record Anna Weber (anna-weber)'],
  [
    'In May 2020, Anna Weber, a sailor, later said that it sank.',
    'on-record Anna Weber (anna-weber)',
  ],
  ['“It sank,” said Anna Weber, who was there.', 'on-record Anna Weber (anna-weber)'],
  ['“It sank,” Anna Weber said.', 'on-record Anna Weber (anna-weber)'],
  ['Anna Weber wrote on Facebook that the ferry sank.', 'post Anna Weber (anna-weber)'],
  [
    'Anna Weber told Reuters that the ferry sank.',
    'outlet Reuters (reuters) > on-record Anna Weber (anna-weber)',
  ],
  ['Anna Weber stated in a sworn affidavit that the ferry sank.', 'sworn Anna Weber (anna-weber)'],
  ['Anna Weber said in an interview that the ferry sank.', 'interview Anna Weber (anna-weber)'],
  ['Anna Weber wrote in her newsletter that the ferry sank.', 'newsletter Anna Weber (anna-weber)'],
  [
    'According to a biography by Anna Weber, the ferry sank.',
    'book A biography by Anna Weber (anna-weber)',
  ],
  [
    'A spokesperson for the Ministry of Fish said that it sank.',
    'spokesperson A spokesperson for the Ministry of Fish (ministry-of-fish)',
  ],
  ['Ministry of Fish spokesman Ola Berg said that it sank.', 'spokesperson Ola Berg (ola-berg)'],
  [
    'Officials familiar with the talks said that it sank.',
    'unnamed Officials familiar with the talks',
  ],
  ['The ferry reportedly sank at noon.', 'unnamed Reportedly'],
  [
    'The sinking was confirmed by several current and former officials.',
    'unnamed Several current and former officials',
  ],
  [
    'The Harbour Times reported that Anna Weber said that it sank.',
    'outlet Harbour Times (harbour-times) > on-record Anna Weber (anna-weber)',
  ],
  ['Anna Weber has not responded to questions of the reporters.', ''],
  ['The ferry sank at noon in the harbour of the town.', ''],
])('of “%s” it proposes who says so', (sentence, way) => {
  expect(wayOf([sentence], sentence.slice(0, 12))).toBe(way);
});

test('"he said" is the one who was named before', () => {
  const text =
    'Ola Berg came to the harbour. He said that the ferry was late. “It was dark,” he added.';
  expect(wayOf([text], 'late')).toBe('on-record Ola Berg (ola-berg)');
  expect(wayOf([text], 'dark')).toBe('on-record Ola Berg (ola-berg)');
});

test('"the source said" is the source that spoke before, in the paragraph before too', () => {
  const text = [
    'A person close to the crew said that it was late.',
    '“It was dark,” the source said.',
  ];
  expect(wayOf(text, 'dark')).toBe('unnamed A person close to the crew');
});

test('a quotation of several sentences has one speaker', () => {
  const text = 'Ola Berg said, “It was late. It was dark in the harbour. Nobody came.”';
  expect(wayOf([text], 'Nobody')).toBe('on-record Ola Berg (ola-berg)');
});

test('what somebody inside a quotation is said to have said is not the article’s attribution', () => {
  const text = 'Ola Berg said, “Anna Weber told me that the ferry sank in the harbour.”';
  expect(wayOf([text], 'ferry')).toBe('on-record Ola Berg (ola-berg)');
});

test.each([
  ['The Long Way Home', true],
  ['Ferry: the owners speak, the town waits', true],
  ['Why Does the Ferry Leave So Late?', true],
  ['Ola Berg in the U.S. and at home', true],
  ['渡轮停运，居民不满', true],
  ['Паром, который не пришел', true],
  ['Why does the ferry leave so late?', false],
  ['“It sank,” Ola Berg said', false],
  ['It was late. Nobody came', false],
  ['The ferry was late.', false],
])('“%s” is a heading: %s', (line, expected) => {
  expect(propose([`Ola Berg came. ${around}`, line]).headings).toEqual(expected ? [2] : []);
});

test.each([
  ['en', 'Ola Berg denied that the ferry sank.', true, undefined],
  ['en', '“That’s not true,” Ola Berg said.', true, undefined],
  ['en', 'It was not true that the ferry sank.', false, undefined],
  ['en', 'Ola Berg said that the ferry may have sunk.', false, 'may have'],
  ['de', '„Das stimmt nicht“, sagte Ole Brandt.', true, undefined],
  ['fr', '« C’est faux », a répondu Anne Leroux.', true, undefined],
  ['es', 'Ana Ruiz contestó: “Es falso”.', true, undefined],
  ['it', 'Anna Ricci ha detto che non è vero.', true, undefined],
  ['pt', '“Isso é mentira”, disse Rui Dias.', true, undefined],
  ['ru', '«Это неправда», — сказала Анна Орлова.', true, undefined],
  ['uk', '«Це неправда», — сказала Анна Орлова.', true, undefined],
  ['zh', '王小明表示，相关报道不实。', true, undefined],
  ['ru', 'По предварительным данным, паром затонул.', false, 'По предварительным данным'],
])('in %s “%s” denies: %s, and is left open by “%s”', (language, text, isDenial, hedge) => {
  const [fact] = propose([text], language).facts;
  expect(fact?.isDenial).toBe(isDenial);
  expect(fact?.hedge?.text).toBe(hedge);
});

test('headings carry no fact and are told', () => {
  const { headings, facts } = propose(['The Long Way Home', `Ola Berg came. ${around}`]);
  expect(headings).toEqual([1]);
  expect(facts.map(({ paragraph }) => paragraph)).toEqual([2, 2]);
});

test('of a language that nothing is known of it proposes names by their form, and says so', () => {
  const welsh =
    'Dywedodd gweinidog Gwilym Rhydderch ddydd Llun fod fferi wedi suddo yn harbwr Porth Wen.';
  const { entities, facts, gap } = propose([welsh]);
  expect(gap).toBe('unknown-language');
  expect(entities.map(({ name }) => name)).toContain('Gwilym Rhydderch');
  expect(facts.map(({ attribution }) => attribution.length)).toEqual([1]);
});

test('every id that a fact points to is there, and every gist is left to the author', () => {
  const text = ['Anna Weber told Reuters on Monday that Ola Berg sank the ferry.', around];
  const { entities, sources, facts } = propose(text);
  const known = new Set([...entities, ...sources].map(({ id }) => id));
  const used = facts.flatMap((fact) => [
    ...fact.entities,
    ...fact.attribution.map(({ source }) => source),
  ]);
  expect(used.filter((id) => !known.has(id))).toEqual([]);
  expect([...entities, ...sources].map(({ gist }) => gist).join('')).toBe('');
});
