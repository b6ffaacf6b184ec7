import { type TableField, type TableRow, tableFields } from './table.ts';

/** Words that columns are named with, in the seven languages of the interface. */
const headings: Readonly<Record<TableField, RegExp>> = {
  fact: /\b(facts?|claims?|statement|text|aussagen?|fakte?n?|behauptung|faits?|affirmation|hechos?|afirmación|declaración)\b|факт|утвержд|тверджен|заяв|事实|说法|陈述/iu,
  source:
    /\b(sources?|said by|who says?|speaker|claimant|quelle|wer sagt|sprecher|qui le dit|fuente|quién lo dice)\b|источник|кто сказал|джерел|хто сказав|来源|消息源/iu,
  outlet:
    /\b(outlet|media|medium|newspaper|publication|publisher|zeitung|média|journal|medio|periódico)\b|издание|сми|видання|змі|媒体|报纸/iu,
  about:
    /\b(about|names?|persons?|people|entity|entities|concerning|personen?|namen?|personnes?|noms?|sujet|personas?|nombres?)\b|über wen|о ком|имя|имена|про кого|ім.?я|人物|姓名/iu,
  when: /\b(when|date|day|time|wann|datum|quand|fecha|cuándo)\b|дата|когда|коли|日期|时间/iu,
  link: /\b(links?|urls?|address|adresse|lien|enlace|dirección)\b|ссылк|адрес|посилан|链接|网址/iu,
  known: /\b(known by|known|kind|how known|wie bekannt)\b|как известно|як відомо|来源类型/iu,
  standing: /\b(standing|status|stand|statut|estado)\b|статус|状态/iu,
  note: /\b(notes?|comments?|remarks?|notiz|anmerkung|bemerkung|remarque|commentaire|nota|comentario)\b|примечан|приміт|коммент|комент|备注/iu,
};

/** In the order in which columns are given away: "Source link" is a link, "Date of the statement" a date. */
const byCertainty: readonly TableField[] = [
  ...(['link', 'when', 'note', 'standing', 'known'] as const),
  ...(['outlet', 'source', 'about', 'fact'] as const),
];

/** Rows by which the fields are guessed. */
const mostRowsLookedAt = 50;

/** Guesses fields by the names of columns; where none is named for facts, the one with the longest texts holds them. */
export function guessFields(
  names: readonly string[],
  rows: readonly TableRow[],
): (TableField | undefined)[] {
  const fields: (TableField | undefined)[] = names.map(() => undefined);
  for (const field of byCertainty) {
    const at = names.findIndex((name, at) => !fields[at] && headings[field].test(name));
    if (at >= 0) fields[at] = field;
  }
  if (fields.includes('fact')) return fields;
  const longest = longestColumn(names, rows, fields);
  return fields.map((field, at) => (at === longest ? 'fact' : field));
}

function longestColumn(
  names: readonly string[],
  rows: readonly TableRow[],
  taken: readonly (TableField | undefined)[],
): number {
  const looked = rows.slice(0, mostRowsLookedAt);
  const lengths = names.map((_, at) =>
    taken[at] ? 0 : looked.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0),
  );
  const most = Math.max(0, ...lengths);
  return most ? lengths.indexOf(most) : -1;
}

/** Gives a column a field, which another column then no longer has. */
export const withField = (
  fields: readonly (TableField | undefined)[],
  column: number,
  field: TableField | undefined,
): (TableField | undefined)[] =>
  fields.map((one, at) => (at === column ? field : one === field ? undefined : one));

export const fieldIn = (text: string): TableField | undefined =>
  tableFields.find((one) => one === text);
