/** The table that Gloss itself writes (`core/dossier/exports/export-csv.ts`), read back. */
import { csvColumns } from '../../dossier/exports/export-csv.ts';
import {
  type Account,
  type Attestation,
  type Claim,
  type Relation,
  type SourceKind,
  sourceKinds,
  standings,
  type When,
} from '../../dossier/schema.ts';
import { whenOf } from '../../draft/edit-claims.ts';
import type { Brought, ExchangeProblem } from '../brought.ts';
import { makeIds } from '../make-ids.ts';
import { NamedEntities } from '../named-entities.ts';
import { NamedSources } from '../named-sources.ts';
import type { Table, TableRow } from '../table/table.ts';
import { linkAssigner } from './assign-links.ts';
import { inCommonOrder } from './in-common-order.ts';

type TableFields = Readonly<Record<string, string>>;

export const isGlossTable = ({ rows: [head] }: Table): boolean =>
  head !== undefined && csvColumns.every((name, at) => head.cells[at] === name);

/**
 * The facts of such a table, under the ids that they had. The author has to add what the table does not hold: gists,
 * kinds of names, how precise a date is, which outlets only pass on what they heard (docs/exchange.md).
 */
export function bringGlossTable(table: Table): Brought {
  const [, ...rows] = table.rows;
  const isRight = ({ cells }: TableRow): boolean =>
    cells.every((cell) => cell.length <= longestCell && cell.isWellFormed());
  const facts = rows.filter(isRight).map(rowFields);
  const problems = rows
    .filter((row) => !isRight(row))
    .map(({ number }): ExchangeProblem => ({ rule: 'text-too-long', row: number }));
  return { ...new GlossTableReading(facts).brought(), problems };
}

/** In UTF-16 units: a fact with two hundred relations, each of a text, has not more in one cell. */
const longestCell = 100_000;

const rowFields = ({ cells }: TableRow): TableFields =>
  Object.fromEntries(csvColumns.map((name, at) => [name, cells[at] ?? '']));

/** "Two guards → The Daily (presumed)", from the one whose word it is. */
const linksIn = (way: string): string[] => way.split(' → ');

const cellLines = (cell: string | undefined): string[] => (cell ? cell.split('\n') : []);

/** "The Daily, “The ferry”, paragraphs 1, 2: Two guards → The Daily" */
const accountLine = /^([\s\S]*), paragraphs ([\d, ]+): ([\s\S]*)$/;

interface TableWay {
  readonly account: string;
  readonly paragraphs: readonly number[];
  readonly way: string;
}

/** Paragraphs of an account, each a field in the editor. A fact of a later one keeps its number; the check warns. */
const mostTableParagraphs = 20_000;

/** In UTF-16 units: an account's title with an attribution of twenty sources is not longer. */
const longestTableCell = 10_000;

function waysOf(cell: string | undefined): TableWay[] {
  return cellLines(cell).flatMap((line) => {
    if (line.length > longestTableCell) return [];
    const [, account, paragraphs, way] = accountLine.exec(line) ?? [];
    if (account === undefined || !paragraphs || way === undefined) return [];
    return [{ account, paragraphs: paragraphs.split(', ').map(Number), way }];
  });
}

const withoutFragment = (link: string): string =>
  link.length > longestTableCell ? link : link.replace(/#?:~:text=[^#]*$/, '');

const isPresumed = / \(presumed\)$/;

class GlossTableReading {
  readonly #facts: readonly TableFields[];
  readonly #ids: ReadonlyMap<string, string>;
  readonly #entities = new NamedEntities();
  readonly #sources = new NamedSources({ name: '', gist: '' });
  readonly #accounts = new Map<string, Account>();
  readonly #accountId = makeIds('account');
  readonly #linksOfAccounts: ReturnType<typeof linkAssigner>;
  readonly #linksOfSources: ReturnType<typeof linkAssigner>;

  constructor(facts: readonly TableFields[]) {
    this.#facts = facts.filter(({ fact, accounts }) => fact && waysOf(accounts).length);
    const idFor = makeIds('fact');
    this.#ids = new Map(
      this.#facts.map((fact) => [labelOfWay(fact), idFor(fact.address?.split('#claim/')[1] ?? '')]),
    );
    this.#linksOfAccounts = linkAssigner(
      this.#facts.map(({ accounts, links }) => [
        waysOf(accounts).map(({ account }) => account),
        cellLines(links).map(withoutFragment),
      ]),
    );
    this.#linksOfSources = linkAssigner(
      this.#facts.map((one) => [linksIn(one.on_the_word_of ?? ''), cellLines(one.source_links)]),
    );
  }

  brought(): Omit<Brought, 'problems'> {
    const claims = this.#facts.map((fact) => this.#claim(fact));
    const [first = accountNamed('article', ''), ...accounts] = this.#accounts.values();
    const [id] = this.#facts[0]?.address?.split('#claim/') ?? [];
    return {
      kind: 'gloss-table',
      title: this.#facts[0]?.dossier,
      id,
      accounts: [first, ...accounts],
      paragraphs: Array.from({ length: first.paragraphs }, () => ''),
      entities: this.#entities.all(),
      sources: this.#sources.all().slice(1),
      claims,
      relations: this.#relations(),
      unwritten: [],
    };
  }

  #claim(fact: TableFields): Claim {
    const ways = waysOf(fact.accounts);
    const links = this.#linksOfAccounts(
      ways.map(({ account }) => account),
      cellLines(fact.links).map(withoutFragment),
    );
    const attested = ways.map((way, at) => this.#attestation(way, links, at ? undefined : fact));
    const [note, silence] = [fact.note, silenceIn(fact.silence)];
    return {
      id: this.#ids.get(labelOfWay(fact)) as string,
      text: fact.fact as string,
      entities: (fact.about ?? '')
        .split('; ')
        .filter(Boolean)
        .map((name) => this.#entities.idOf(name)),
      ...whenIn('when', fact.when, fact.when_from, fact.when_to),
      ...whenIn('saidWhen', fact.said, fact.said_from, fact.said_to),
      attested: attested as [Attestation, ...Attestation[]],
      standing: standings.find((one) => one === fact.standing) ?? 'reported',
      ...(silence && { silence }),
      ...(note && { note }),
      ...amendmentIn('withdrawn', fact.withdrawn),
      ...amendmentIn('corrected', fact.corrected),
    };
  }

  /** @param fact where it is the first way: of the others the table does not say how the thing is known */
  #attestation(
    { account, paragraphs, way }: TableWay,
    links: ReadonlyMap<string, string>,
    fact?: TableFields,
  ): Attestation {
    const names = linksIn(way);
    const urls = fact ? this.#linksOfSources(names, cellLines(fact.source_links)) : new Map();
    const kinds = kindsOf(names, fact?.known_by);
    const attribution = names.map((name, at) => ({
      source: this.#sources.idOf(
        name.replace(isPresumed, ''),
        kinds[at] ?? 'outlet',
        urls.get(name),
      ),
      basis: isPresumed.test(name) ? ('presumed' as const) : ('named' as const),
    }));
    return {
      account: this.#account(account, links.get(account), paragraphs),
      paragraphs: [...paragraphs],
      attribution: attribution.reverse() as unknown as Attestation['attribution'],
    };
  }

  #account(name: string, url: string | undefined, paragraphs: readonly number[]): string {
    const key = JSON.stringify([name, url]);
    const known = this.#accounts.get(key) ?? accountNamed(this.#accountId(name), name, url);
    const last = Math.min(Math.max(known.paragraphs, ...paragraphs), mostTableParagraphs);
    this.#accounts.set(key, { ...known, paragraphs: last });
    return known.id;
  }

  /** Relations between facts that are both in the table. */
  #relations(): Relation[] {
    const found = new Map<string, Relation>();
    const lists = this.#facts.flatMap((fact) => {
      const id = this.#ids.get(labelOfWay(fact)) as string;
      return relationColumns.map(([column, kind, isFrom]) =>
        cellLines(fact[column]).flatMap((line) => {
          const other = this.#ids.get(line);
          if (!other) return [];
          const [from, to] = isFrom ? [id, other] : [other, id];
          const ends = isFrom === undefined ? [id, other].sort() : [from, to];
          const key = JSON.stringify([kind, ...ends]);
          if (!found.has(key)) found.set(key, { kind, from, to });
          return [key];
        }),
      );
    });
    return inCommonOrder(lists).flatMap((key) => found.get(key) ?? []);
  }
}

/** A fact as the relations in other rows write it. */
const labelOfWay = ({ fact, on_the_word_of: way }: TableFields): string => `${fact} [${way}]`;

/** The column, the relation, and true if it goes from the fact of the row; undefined where it holds from both ends. */
const relationColumns = [
  ['denied_by', 'denies', false],
  ['denies', 'denies', true],
  ['at_odds_with', 'contradicts', undefined],
  ['answered_by', 'answers', false],
  ['beside', 'beside', undefined],
] as const;

/** Kinds for an attribution: the one whose word it is has the kind in the table, the last is the article. */
function kindsOf(names: readonly string[], known: string | undefined): SourceKind[] {
  const kind = sourceKinds.find((one) => one === known) ?? 'outlet';
  return names.map((_, at) => {
    if (at === 0) return kind;
    return at === names.length - 1 ? 'article' : 'outlet';
  });
}

function accountNamed(id: string, name: string, url?: string): Account {
  const [, outlet, title] = /^(?:([\s\S]+), )?“([\s\S]+)”$/.exec(name) ?? [];
  return {
    id,
    ...(title && { title }),
    ...(title && outlet && { outlet }),
    description: title ? '' : name,
    short: '',
    published: { words: '', precision: 'day' },
    paragraphs: 1,
    headings: [],
    caveats: [],
    ...(url && { url }),
  };
}

function whenIn(field: 'when' | 'saidWhen', words = '', from = '', to = ''): Partial<Claim> {
  if (!words) return {};
  const when: When = { ...whenOf(words, from), ...(to && { to }) };
  return { [field]: when };
}

function amendmentIn(field: 'withdrawn' | 'corrected', cell = ''): Partial<Claim> {
  const [, when, why] = /^([\d-]+): ([\s\S]+)$/.exec(cell) ?? [];
  return when && why ? { [field]: { when, why } } : {};
}

const silenceIn = (cell: string | undefined): Claim['silence'] =>
  (['no-reply', 'unaware', 'no-comment'] as const).find((one) => one === cell);
