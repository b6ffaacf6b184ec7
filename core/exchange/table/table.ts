/** A table as its file has it: cells are texts, rows may be of different lengths. */
export interface Table {
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Of the file, counted from 1; rows without a text are counted. */
  readonly number: number;
}

/** Fields that a column can hold. */
export const tableFields = [
  'fact',
  'source',
  'outlet',
  'about',
  'when',
  'link',
  'known',
  'standing',
  'note',
] as const;

export type TableField = (typeof tableFields)[number];

/** Layout by which a table is read: guessed by Gloss, and for the author to change. */
export interface TableHead {
  /** Index in `rows` of the first row below the head. */
  readonly begin: number;
  readonly names: readonly string[];
  /** By column; none of a column that is not read. No field is given twice. */
  readonly fields: readonly (TableField | undefined)[];
}
