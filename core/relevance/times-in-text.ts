/** Finds the years and months of a text, in the languages that names are given in. */

/** Beginnings of the names of the months, January first: en, de, fr, es, it, pt, ru, uk. */
const beginnings = [
  'jan genn ene янв січ',
  'feb fév fev фев лют',
  'mar mär мар бер',
  'apr avr abr апр кві',
  'may mai magg май мая мае тра',
  'jun juin giug июн чер',
  'jul juil lugl июл лип',
  'aug aoû ago авг сер',
  'sep sett sete сен вер',
  'oct okt ottob outu окт жов',
  'nov ноя лис',
  'dec dez déc dic дек гру',
].map((line) => line.split(' '));

const spoken = /(?<!\d)((?:19|20)\d\d)(?:年(\d{1,2})月)?(?!\d)/g;

/** `2022` for a year, and `2022-10` besides where its month is given. */
export function timesIn(text: string): string[] {
  const times: string[] = [];
  for (const { 1: year, 2: number, index } of text.matchAll(spoken)) {
    times.push(year as string);
    const month = number ? Number(number) : monthBefore(text.slice(Math.max(0, index - 20), index));
    if (month) times.push(`${year}-${String(month).padStart(2, '0')}`);
  }
  return times;
}

/** 1 to 12 when the text ends in the name of a month, "October " or "octubre de "; else 0. */
function monthBefore(text: string): number {
  const word = text.toLowerCase().match(/(\p{L}{3,})\.?,?\s+(?:de\s+|du\s+)?$/u)?.[1] ?? '';
  return beginnings.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;
}
