/** Reads dates as people write them into those of the format. A date that is not certain stays in its words. */
import * as v from 'valibot';
import { CalendarDate } from '../dossier/schema.ts';

/** Order of day and month in 3/10/2022: `day-first` is in October, `month-first` in March. */
export type DateOrder = 'day-first' | 'month-first';

/** The order of a column's dates; undefined where all could be read both ways, or they disagree. */
export function dateOrderOf(texts: readonly string[]): DateOrder | undefined {
  const pairs = texts.flatMap((text) => {
    const [, first, second] = numeric.exec(withoutTime(text)) ?? [];
    return first && second && text.includes('/') ? [[Number(first), Number(second)] as const] : [];
  });
  const isDayFirst = pairs.some(([first]) => first > 12);
  const isMonthFirst = pairs.some(([, second]) => second > 12);
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day-first' : 'month-first';
}

const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const reversed = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/;
const hanDate = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/;

/** `2022-10-03`, `2022-10` or `2022`; undefined for what is no date, or could be two. */
export function readDate(text: string, order: DateOrder | undefined): string | undefined {
  const date = withoutTime(text.trim());
  const date1 = reversed.exec(date) ?? hanDate.exec(date);
  if (date1) return valid(date1[1], date1[2], date1[3]);
  const date2 = numeric.exec(date);
  if (date2) return ofNumbers(date2, date.includes('/') ? order : 'day-first');
  if (/^\d{4}$/.test(date)) return valid(date);
  return dateInWords(date);
}

/** A spreadsheet's midnight, or the time of a stamp. */
const withoutTime = (text: string): string =>
  text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '');

function ofNumbers([, first, second, year]: RegExpExecArray, order: DateOrder | undefined) {
  if (first === second) return valid(year, first, second);
  if (order === 'day-first') return valid(year, second, first);
  return order && valid(year, first, second);
}

function valid(year?: string, month?: string, day?: string): string | undefined {
  const date = [year, month, day].flatMap((part) => (part ? part.padStart(2, '0') : [])).join('-');
  return v.is(CalendarDate, date) ? date : undefined;
}

/** Words that stand between the parts of a date. */
const wordsBetween = new Set([
  'of',
  'the',
  'de',
  'del',
  'di',
  'den',
  'le',
  'г',
  'года',
  'р',
  'року',
]);

/** "3 October 2022", "October 3, 2022", "3. Oktober 2022", "3 octobre 2022", "3 октября 2022 г.". */
function dateInWords(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word && !wordsBetween.has(word));
  const month = words.flatMap((word) => monthOf(word) ?? []);
  const year = words.filter((word) => /^\d{4}$/.test(word));
  const day = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/.exec(word)?.[1] ?? []);
  if (month.length !== 1 || year.length !== 1 || day.length > 1) return undefined;
  if (words.length !== 2 + day.length) return undefined;
  return valid(year[0], month[0], day[0]);
}

const namingLanguages = ['en', 'de', 'fr', 'es', 'ru', 'uk', 'pt', 'it'];
let monthTable: ReadonlyMap<string, string> | undefined;

/** The number of a month, by its name or its short name in one of several languages. */
function monthOf(word: string): string | undefined {
  monthTable ??= new Map(namingLanguages.flatMap(namesOfMonths));
  return monthTable.get(word);
}

function namesOfMonths(language: string): (readonly [string, string])[] {
  const shapes = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    // With a day the name has another case: "октября".
    new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  return shapes.flatMap((shape) =>
    Array.from({ length: 12 }, (_, at) => {
      const parts = shape.formatToParts(new Date(Date.UTC(2024, at, 1)));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), String(at + 1)] as const;
    }),
  );
}
