/**
 * Adds forms of a name that follow from a language's spelling, so that no dossier must list them: particles written
 * together with the word behind them (Arabic, Hebrew), capitals without accents (Greek).
 */
import clitics from './words/clitics.json' with { type: 'json' };

/** Shortest name that gets particles, in UTF-16 units; with one more letter a shorter one would be another word. */
const shortestName = 4;

/** The name itself and its forms in a language. */
export function variantsOf(name: string, language: string): string[] {
  if (language === 'ar' || language === 'he') return withClitics(name, clitics[language]);
  if (language === 'el') return [...new Set([name, withoutAccents(name).toUpperCase()])];
  return [name];
}

/** With and without the dot between given name and surname, which texts in Han and kana may leave out: 梅拉尼亚特朗普. */
export const withoutDot = (name: string): string[] => [
  ...new Set([name, name.replace(/[·・•]/g, '')]),
];

interface Clitics {
  /** The article that particles meet at the start of a name. */
  readonly article: string;
  /** Written before a name. */
  readonly before: readonly string[];
  /** Written instead of the article of a name. */
  readonly insteadOfArticle: readonly string[];
}

function withClitics(name: string, { article, before, insteadOfArticle }: Clitics): string[] {
  if (name.length < shortestName) return [name];
  const rest = name.startsWith(article) ? name.slice(article.length) : undefined;
  return [
    name,
    ...before.map((particle) => particle + name),
    ...(rest === undefined ? [] : insteadOfArticle.map((particle) => particle + rest)),
  ];
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
