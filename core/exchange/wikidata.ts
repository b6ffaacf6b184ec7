/**
 * Names in other languages from Wikidata, saved by the author: an entity
 * (`https://www.wikidata.org/wiki/Special:EntityData/Q42.json`) or the result of a query
 * (https://www.w3.org/TR/sparql11-results-json/). Gloss asks Wikidata nothing.
 */
import { type Entity, languages, type NameGroup } from '../dossier/schema.ts';
import type { Brought, ExchangeProblem } from './brought.ts';
import { isObject, listIn, objectIn, textIn } from './json/json-value.ts';
import { makeIds } from './make-ids.ts';

type Language = NameGroup['language'];

interface Found {
  readonly wikidata: string;
  /** By language; the label is the first name. */
  readonly labels: ReadonlyMap<Language, string>;
  readonly aliases: ReadonlyMap<Language, ReadonlySet<string>>;
  readonly gist: string;
}

export const isWikidataEntity = (value: unknown): boolean =>
  isObject(value) && (isObject(value.entities) || (isObject(value.labels) && 'id' in value));

export const isSparqlResult = (value: unknown): boolean =>
  isObject(value) && isObject(value.head) && Array.isArray(objectIn(value.results).bindings);

/** @param language of the gists */
export function bringWikidata(value: unknown, language: string): Brought {
  const problems: ExchangeProblem[] = [];
  const found = isSparqlResult(value)
    ? inQuery(value, problems)
    : inEntities(value, language, problems);
  const idFor = makeIds('name');
  return {
    kind: 'wikidata',
    accounts: [wikidataAccount],
    paragraphs: ['Wikidata'],
    entities: found.flatMap((one) => entityOf(one, language, idFor) ?? []),
    sources: [{ id: 'article', kind: 'article', name: 'Wikidata', gist: 'Wikidata' }],
    claims: [],
    relations: [],
    unwritten: [],
    problems,
  };
}

const wikidataAccount: Brought['accounts'][0] = {
  id: 'article',
  title: 'Wikidata',
  kind: 'document',
  description: '',
  short: '',
  published: { words: '', precision: 'day' },
  paragraphs: 1,
  headings: [],
  caveats: [],
  url: 'https://www.wikidata.org/',
};

/** Wikidata's codes for what a dossier calls otherwise. */
const codes: Readonly<Record<string, Language>> = {
  zh: 'zh-Hans',
  'zh-hans': 'zh-Hans',
  'zh-cn': 'zh-Hans',
  'zh-hant': 'zh-Hant',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'sr-ec': 'sr',
  mul: 'any',
};

const languageOf = (code: string): Language | undefined =>
  codes[code.toLowerCase()] ?? languages.find((one) => one !== 'any' && one === code.toLowerCase());

function inEntities(value: unknown, language: string, problems: ExchangeProblem[]): Found[] {
  const all = isObject(objectIn(value).entities)
    ? Object.values(objectIn(objectIn(value).entities))
    : [value];
  return all.flatMap((one, at) => {
    const { id, labels, aliases, descriptions } = objectIn(one);
    const wikidata = textIn(id);
    if (!isId(wikidata)) return tell(problems, 'without-id', at + 1);
    return {
      wikidata,
      labels: new Map(
        Object.values(objectIn(labels)).flatMap((label) => {
          const [code, name] = valueIn(label);
          return code && name ? [[code, name] as const] : [];
        }),
      ),
      aliases: aliasesIn(aliases),
      gist: textIn(objectIn(objectIn(descriptions)[language.split('-')[0] ?? '']).value),
    };
  });
}

function aliasesIn(aliases: unknown): Map<Language, Set<string>> {
  const found = new Map<Language, Set<string>>();
  for (const one of Object.values(objectIn(aliases)).flatMap(listIn)) {
    const [code, name] = valueIn(one);
    if (code && name) found.set(code, (found.get(code) ?? new Set()).add(name));
  }
  return found;
}

function valueIn(label: unknown): readonly [Language | undefined, string] {
  const { language, value } = objectIn(label);
  return [languageOf(textIn(language)), textIn(value)];
}

const isId = (text: string): boolean => /^Q[1-9][0-9]*$/.test(text);

function tell(problems: ExchangeProblem[], rule: ExchangeProblem['rule'], row: number): [] {
  problems.push({ rule, row });
  return [];
}

/** Of each row the item, by its address, and every text with a language; those in a column "...alias..." are aliases. */
function inQuery(value: unknown, problems: ExchangeProblem[]): Found[] {
  const found = new Map<
    string,
    { labels: Map<Language, string>; aliases: Map<Language, Set<string>> }
  >();
  for (const [at, row] of listIn(objectIn(objectIn(value).results).bindings).entries()) {
    const cells = Object.entries(objectIn(row));
    const id = cells.flatMap(([, cell]) => idIn(cell))[0];
    if (!id) {
      tell(problems, 'without-id', at + 1);
      continue;
    }
    const one = found.get(id) ?? { labels: new Map(), aliases: new Map() };
    found.set(id, one);
    for (const [column, cell] of cells) takeName(one, column, cell);
  }
  return [...found].map(([wikidata, names]) => ({ wikidata, ...names, gist: '' }));
}

function idIn(cell: unknown): string[] {
  const { type, value } = objectIn(cell);
  const [, id] =
    /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9][0-9]*)$/.exec(textIn(value)) ?? [];
  return type === 'uri' && id ? [id] : [];
}

function takeName(
  { labels, aliases }: { labels: Map<Language, string>; aliases: Map<Language, Set<string>> },
  column: string,
  cell: unknown,
): void {
  const has = objectIn(cell);
  const name = textIn(has.value);
  const language = languageOf(textIn(has['xml:lang']));
  if (!language || !name || isId(name) || /descr/i.test(column)) return;
  if (labels.has(language) || /alias|alt/i.test(column))
    aliases.set(language, (aliases.get(language) ?? new Set()).add(name));
  else labels.set(language, name);
}

/** Labels are how the thing is called; aliases may be anybody's: they need their context. */
function entityOf(
  { wikidata, labels, aliases, gist }: Found,
  language: string,
  idFor: (name: string) => string,
): Entity | undefined {
  const own = languageOf(language) ?? languageOf(language.split('-')[0] ?? '');
  const name = (own && labels.get(own)) ?? labels.get('en') ?? [...labels.values()][0];
  if (!name) return undefined;
  const groups = [...new Set([...labels.keys(), ...aliases.keys()])].flatMap((code) => {
    const label = labels.get(code);
    const others = [...(aliases.get(code) ?? [])].filter((one) => one !== label);
    return [groupOf(code, 'safe', label ? [label] : []), groupOf(code, 'needs-context', others)];
  });
  return {
    id: idFor(labels.get('en') ?? name),
    kind: 'person',
    name,
    gist,
    outside: `Wikidata, ${wikidata}`,
    wikidata,
    names: groups.filter(({ names }) => names.length),
  };
}

const groupOf = (language: Language, use: NameGroup['use'], names: string[]): NameGroup => ({
  language,
  use,
  names,
});
