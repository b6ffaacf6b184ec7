/**
 * Entities of the FollowTheMoney model, one JSON object in a line, as OpenSanctions and Aleph give them out
 * (https://followthemoney.tech/explorer/). Gloss takes their names; the data set is the source.
 */
import type { Entity, EntityKind, Source } from '../dossier/schema.ts';
import type { Brought, ExchangeProblem } from './brought.ts';
import { isObject, type JsonObject, objectIn, textIn, textsIn } from './json/json-value.ts';
import { parseJson } from './json/parse-json.ts';
import { makeIds } from './make-ids.ts';

/** Entities that go into one draft at most: its editor shows them all. */
export const mostPicked = 5000;

/** An entity that the author can pick. */
export interface MoneyEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** Of little use alone: nicknames, initials, spellings that many share. */
  readonly weakAliases: readonly string[];
  /** Description from the data set: offices, a summary. */
  readonly gist: string;
  readonly dataSets: readonly [string, ...string[]];
  readonly wikidata: string | undefined;
}

export interface MoneyReading {
  readonly found: readonly MoneyEntity[];
  readonly problems: readonly ExchangeProblem[];
}

/** Schemata that are named on pages; the others are ties between these, and addresses. */
const schemaKinds: Readonly<Record<string, EntityKind>> = {
  Person: 'person',
  Organization: 'organisation',
  LegalEntity: 'organisation',
  PublicBody: 'body',
  Company: 'company',
  Asset: 'product',
  Vessel: 'product',
  Airplane: 'product',
  Vehicle: 'product',
  Event: 'event',
  CourtCase: 'event',
  Project: 'event',
  Document: 'work',
};

/** Problems that are reported: a file of another kind has one in each line. */
const mostProblems = 200;

export const isFollowTheMoney = (value: unknown): boolean =>
  isObject(value) && typeof value.schema === 'string' && isObject(value.properties);

export function readFollowTheMoney(text: string): MoneyReading {
  const found: MoneyEntity[] = [];
  const problems: ExchangeProblem[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const read = entityIn(line);
    if ('name' in read) found.push(read);
    else if (problems.length < mostProblems) problems.push({ rule: read.rule, row: at + 1 });
  }
  return { found, problems };
}

function entityIn(line: string): MoneyEntity | Pick<ExchangeProblem, 'rule'> {
  const parsed = parseJson(line);
  if ('rule' in parsed) return parsed;
  if (!isFollowTheMoney(parsed.value)) return { rule: 'of-no-use' };
  const { schema, properties, datasets, caption } = parsed.value as JsonObject;
  const has = objectIn(properties);
  const kind = schemaKinds[String(schema)];
  if (!kind) return { rule: 'of-no-use' };
  const names = textsIn(has.name);
  const name = names.find((one) => one === textIn(caption)) ?? names[0];
  if (!name) return { rule: 'without-name' };
  const [first, ...rest] = textsIn(datasets);
  if (!first) return { rule: 'without-data-set' };
  const aliases = [...new Set([...names, ...textsIn(has.alias)])].filter((one) => one !== name);
  return {
    name,
    kind,
    aliases,
    weakAliases: textsIn(has.weakAlias).filter((one) => one !== name && !aliases.includes(one)),
    gist: [...textsIn(has.position), ...textsIn(has.summary)].slice(0, 3).join('; '),
    dataSets: [first, ...rest],
    wikidata: textsIn(has.wikidataId).find((id) => /^Q[1-9][0-9]*$/.test(id)),
  };
}

/** @param picked at most `mostPicked` */
export function bringFollowTheMoney(picked: readonly MoneyEntity[], title: string): Brought {
  const idFor = makeIds('name');
  const dataSets = [...new Set(picked.flatMap((one) => one.dataSets))];
  return {
    kind: 'follow-the-money',
    title,
    accounts: [
      {
        id: 'article',
        title: dataSets.join(', ').slice(0, 200),
        kind: 'document',
        description: '',
        short: '',
        published: { words: '', precision: 'day' },
        paragraphs: 1,
        headings: [],
        caveats: [],
      },
    ],
    paragraphs: [dataSets.join(', ')],
    entities: picked.slice(0, mostPicked).map((one) => entityOf(one, idFor(one.name))),
    sources: [sourceOfDataSets(dataSets)],
    claims: [],
    relations: [],
    unwritten: [],
    problems: [],
  };
}

const sourceOfDataSets = (dataSets: readonly string[]): Source => ({
  id: 'article',
  kind: 'article',
  name: dataSets.join(', ').slice(0, 200),
  gist: '',
});

function entityOf(one: MoneyEntity, id: string): Entity {
  const { kind, name, aliases, weakAliases, gist, dataSets, wikidata } = one;
  return {
    id,
    kind,
    name,
    gist,
    outside: `FollowTheMoney: ${dataSets.join(', ')}`,
    ...(wikidata && { wikidata }),
    names: [
      { language: 'any', use: 'safe', names: [name, ...aliases] },
      ...(weakAliases.length
        ? [{ language: 'any' as const, use: 'needs-context' as const, names: [...weakAliases] }]
        : []),
    ],
  };
}
