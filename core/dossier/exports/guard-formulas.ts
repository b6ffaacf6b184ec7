/**
 * A spreadsheet calculates what it takes for a formula: a cell that begins with one of these, in full width as well.
 * https://owasp.org/www-community/attacks/CSV_Injection
 * Where a spreadsheet parts cells by semicolons or tabs, as European ones do, no quotation mark holds a cell of ours
 * together: each part and each line of it may begin a cell.
 */
const formulaStart = '(?<=^|[;\\t\\r\\n]) *';
const formula = '[=+\\-@＝＋－＠]';
const unguarded = new RegExp(`${formulaStart}(?=${formula})`, 'g');
const guarded = new RegExp(`(${formulaStart})'(?=${formula})`, 'g');

/** Puts an apostrophe before all in a cell that a spreadsheet could take for a formula. */
export const guardFormulas = (cell: string): string => cell.replace(unguarded, "$&'");

/** The cell as it was. */
export const unguardFormulas = (cell: string): string => cell.replace(guarded, '$1');
