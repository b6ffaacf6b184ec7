/**
 * A day as it is written in a language: "May 4, 2024".
 * @param day `YYYY-MM-DD`
 */
export const dayInWords = (day: string, language: string): string =>
  new Date(day).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' });
