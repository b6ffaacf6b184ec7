import { type Claim, type SourceKind, sourceKinds, standings } from '../../dossier/schema.ts';
import { webAddress } from '../../dossier/web-address.ts';
import { whenOf } from '../../draft/edit-claims.ts';
import type { Brought, ExchangeProblem, UnwrittenFact } from '../brought.ts';
import { makeIds } from '../make-ids.ts';
import { NamedEntities } from '../named-entities.ts';
import { NamedSources } from '../named-sources.ts';
import { type DateOrder, dateOrderOf, readDate } from '../read-date.ts';
import type { Table, TableField, TableHead, TableRow } from './table.ts';

/** The longest text of a dossier, in UTF-16 units (`Line` in the schema). */
const longestTableText = 5000;

/**
 * A table of facts, one in each row. The table is the account: what a row says is on the word of its source, passed
 * on by its outlet, if it names one. A row with neither is not yet a fact.
 * @param name of the file
 */
export function bringTable(table: Table, head: TableHead, name: string): Brought {
  return new TableReading(table, head, name).brought();
}

class TableReading {
  readonly #rows: readonly TableRow[];
  readonly #head: TableHead;
  readonly #name: string;
  readonly #order: DateOrder | undefined;
  readonly #entities = new NamedEntities();
  readonly #sources: NamedSources;
  readonly #idFor = makeIds('fact');
  readonly #problems: ExchangeProblem[] = [];
  readonly #claims: Claim[] = [];
  readonly #unwritten: UnwrittenFact[] = [];
  readonly #paragraphs: string[] = [];

  constructor({ rows }: Table, head: TableHead, name: string) {
    this.#rows = rows.slice(head.begin);
    this.#head = head;
    this.#name = name;
    this.#sources = new NamedSources({ name, gist: name });
    this.#order = dateOrderOf(this.#rows.map((row) => this.#cell(row, 'when')));
  }

  brought(): Brought {
    for (const row of this.#rows) this.#read(row);
    return {
      kind: 'table',
      accounts: [this.#account()],
      paragraphs: this.#paragraphs,
      entities: this.#entities.all(),
      sources: this.#sources.all(),
      claims: this.#claims,
      relations: [],
      unwritten: this.#unwritten,
      problems: this.#problems,
    };
  }

  #account(): Brought['accounts'][0] {
    return {
      id: 'article',
      title: this.#name,
      kind: 'document',
      description: '',
      short: '',
      published: { words: '', precision: 'day' },
      paragraphs: Math.max(1, this.#paragraphs.length),
      headings: [],
      caveats: [],
    };
  }

  #cell({ cells }: TableRow, field: TableField): string {
    const at = this.#head.fields.indexOf(field);
    return at < 0 ? '' : (cells[at]?.trim() ?? '');
  }

  #tell(rule: ExchangeProblem['rule'], row: TableRow, field?: TableField, value?: string): void {
    const at = field ? this.#head.fields.indexOf(field) : -1;
    const column = at < 0 ? undefined : this.#head.names[at] || String(at + 1);
    this.#problems.push({ rule, row: row.number, column, value });
  }

  #read(row: TableRow): void {
    const text = this.#cell(row, 'fact');
    if (this.#isRefused(row, text)) return;
    const entities = this.#about(row);
    const attribution = this.#attribution(row);
    const paragraph = this.#paragraphs.length + 1;
    if (!attribution) {
      this.#tell('row-without-source', row);
      this.#paragraphs.push(text);
      this.#unwritten.push({ text, paragraph, entities });
      return;
    }
    this.#paragraphs.push(this.#besides(row));
    this.#claims.push({
      id: this.#idFor(text),
      text,
      entities,
      attested: [{ account: 'article', paragraphs: [paragraph], attribution }],
      standing: standings.find((one) => one === this.#cell(row, 'standing')) ?? 'reported',
      ...this.#when(row),
      ...(this.#cell(row, 'note') && { note: this.#cell(row, 'note') }),
    });
  }

  /** Reports the faults of a row; true if it is left out. */
  #isRefused(row: TableRow, text: string): boolean {
    const { cells } = row;
    const wrong = cells.findIndex((cell) => !cell.isWellFormed() || cell.includes('\0'));
    const long = cells.findIndex((cell) => cell.length > longestTableText);
    const at = Math.max(wrong, long);
    const rule = wrong >= 0 ? 'half-character' : long >= 0 ? 'text-too-long' : undefined;
    const column = this.#head.names[at] || String(at + 1);
    if (rule) this.#problems.push({ rule, row: row.number, column });
    else if (!text) this.#tell('row-empty', row, 'fact');
    else if (cells.slice(this.#head.names.length).some(Boolean)) this.#tell('row-too-long', row);
    return rule !== undefined || !text;
  }

  /** Separated by semicolons, strokes or new lines: a comma may stand in a name. */
  #about(row: TableRow): string[] {
    const names = this.#cell(row, 'about').split(/[;|\n]/);
    const ids = names.map((name) => name.trim()).filter(Boolean);
    return [...new Set(ids.map((name) => this.#entities.idOf(name)))];
  }

  /** From the table inwards; undefined where the row names nobody. */
  #attribution(row: TableRow): Claim['attested'][0]['attribution'] | undefined {
    const [outlet, source] = [this.#cell(row, 'outlet'), this.#cell(row, 'source')];
    if (!outlet && !source) return undefined;
    const url = this.#link(row);
    const links = [
      ...(outlet ? [this.#sources.idOf(outlet, 'outlet', url)] : []),
      ...(source ? [this.#sources.idOf(source, this.#known(row), outlet ? undefined : url)] : []),
    ].map((id) => ({ source: id, basis: 'named' as const }));
    return [{ source: 'article', basis: 'named' }, ...links];
  }

  #known(row: TableRow): SourceKind {
    return sourceKinds.find((one) => one === this.#cell(row, 'known')) ?? 'on-record';
  }

  #link(row: TableRow): string | undefined {
    const link = this.#cell(row, 'link');
    const address = webAddress(link || undefined)?.href;
    if (link && (!address || address.length > 2000)) {
      this.#tell('link-refused', row, 'link', link);
      return undefined;
    }
    return address;
  }

  #when(row: TableRow): Pick<Claim, 'when'> {
    const words = this.#cell(row, 'when');
    if (!words) return {};
    const date = readDate(words, this.#order);
    if (!date) this.#tell('date-unread', row, 'when', words);
    return { when: whenOf(words, date ?? '') };
  }

  /** The other cells of the row, for the author to read beside the fact. */
  #besides({ cells }: TableRow): string {
    const { names, fields } = this.#head;
    return cells
      .flatMap((cell, at) => {
        const name = names[at] || String(at + 1);
        return cell.trim() && fields[at] !== 'fact' ? `${name}: ${cell.trim()}` : [];
      })
      .join(' · ');
  }
}
