/** The date that a sentence gives, in the languages of which sentences are proposed. */
import type { When } from '../dossier/schema.ts';

const datedLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'uk'];

/** By its name in lower case, alone and as it stands after a day ("мая"): 1 to 12. */
let months: ReadonlyMap<string, number> | undefined;

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of datedLanguages)
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 1));
        const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
        if (name) names.set(name, month);
      }
    }
  return names;
}

interface DateParts {
  readonly words: string;
  readonly year?: string | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/**
 * The first date of a sentence; undefined where it gives none. A day without a year is taken to be the last
 * before the article appeared, and marked as inferred.
 * @param published `YYYY-MM-DD`
 */
export function dateIn(sentence: string, published?: string): When | undefined {
  const found = inHan(sentence) ?? withMonth(sentence) ?? yearOfSentence(sentence);
  if (!found) return undefined;
  const { words, month, day } = found;
  const year = found.year ?? (month && day && published ? yearBefore(month, day, published) : '');
  if (!year) return undefined;
  const from = [year, ...[month, day].flatMap((part) => (part ? twoDigits(part) : []))].join('-');
  return {
    words,
    from,
    precision: day ? 'day' : month ? 'month' : 'year',
    ...(!found.year && { inferred: true }),
  };
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The year of the last such day that is not after the article. */
function yearBefore(month: number, day: number, published: string): string {
  const year = published.slice(0, 4);
  const isLater = `${twoDigits(month)}-${twoDigits(day)}` > published.slice(5);
  return isLater ? String(Number(year) - 1) : year;
}

function inHan(sentence: string): DateParts | undefined {
  const found = /((?:19|20)\d\d)年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/.exec(sentence);
  if (!found) return undefined;
  const [words, year, month, day] = found;
  return { words, year, month: Number(month) || undefined, day: Number(day) || undefined };
}

const yearPattern = '((?:19|20)\\d\\d)';
const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const dayFirst = new RegExp(
  `(?<!\\d)(?:${day}\\s+(?:de\\s+)?)?(\\p{L}{3,})(?:,?\\s+(?:de\\s+)?${yearPattern})?(?!\\d)`,
  'giu',
);
const monthFirst = new RegExp(`(\\p{L}{3,})\\s+${day}(?:,?\\s+${yearPattern})?(?!\\d)`, 'giu');

/** "3 May 2024", "October 3, 2022", "3 мая", "mai 2024"; a month alone is no date. */
function withMonth(sentence: string): DateParts | undefined {
  months ??= monthNames();
  for (const [words, name = '', day, year] of sentence.matchAll(monthFirst)) {
    const month = months.get(name.toLowerCase());
    if (month && Number(day) <= 31) return { words, year, month, day: Number(day) };
  }
  for (const [words, day, name = '', year] of sentence.matchAll(dayFirst)) {
    const month = months.get(name.toLowerCase());
    if (month && (day || year) && Number(day ?? 1) <= 31)
      return { words, year, month, day: Number(day) || undefined };
  }
  return undefined;
}

/** A year after the word that dates are given with: "in 2021", "в 2021 году". */
function yearOfSentence(sentence: string): DateParts | undefined {
  const found =
    /(?<![\p{L}\d])(?:in|since|im jahr|im jahre|seit|en|depuis|desde|em|nel|dal|в|у|с|з)\s+((?:19|20)\d\d)(?![\d.,]?\d)/iu.exec(
      sentence,
    );
  return found ? { words: found[1] ?? '', year: found[1] } : undefined;
}
