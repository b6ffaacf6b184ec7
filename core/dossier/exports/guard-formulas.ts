/**
 * Spreadsheets run a cell as a formula if it begins with one of these characters, in full width as well.
 * https://owasp.org/www-community/attacks/CSV_Injection
 * Spreadsheets that separate cells by semicolons or tabs, as European ones do, split a cell of ours in spite of its
 * quotation marks: each part and each line of it may begin a cell.
 */
const formulaStart = '(?<=^|[;\\t\\r\\n]) *';
const formula = '[=+\\-@＝＋－＠]';
const unguarded = new RegExp(`${formulaStart}(?=${formula})`, 'g');
const guarded = new RegExp(`(${formulaStart})'(?=${formula})`, 'g');

/** Puts an apostrophe before every part of a cell that a spreadsheet could run as a formula. */
export const guardFormulas = (cell: string): string => cell.replace(unguarded, "$&'");

/** The cell as it was. */
export const unguardFormulas = (cell: string): string => cell.replace(guarded, '$1');
