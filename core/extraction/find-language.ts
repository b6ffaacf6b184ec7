import { type Language, readLanguage } from './language.ts';
import type { LanguageFile } from './language-file.ts';
import de from './languages/de.json' with { type: 'json' };
import en from './languages/en.json' with { type: 'json' };
import es from './languages/es.json' with { type: 'json' };
import fr from './languages/fr.json' with { type: 'json' };
import it from './languages/it.json' with { type: 'json' };
import pt from './languages/pt.json' with { type: 'json' };
import ru from './languages/ru.json' with { type: 'json' };
import uk from './languages/uk.json' with { type: 'json' };
import unknownFile from './languages/unknown.json' with { type: 'json' };
import zh from './languages/zh.json' with { type: 'json' };
import { WordList } from './word-list.ts';

const files: Readonly<Record<string, LanguageFile>> = { de, en, es, fr, it, pt, ru, uk, zh };
/** ISO 639-1, of all languages whose rules are known. */
export const languageCodes: readonly string[] = Object.keys(files);

const everyday = Object.fromEntries(
  Object.entries(files).map(([code, file]) => [code, new WordList(file.everyday)] as const),
);
/** Fallback for text in an unknown language: names are found by their form alone. */
export const unknownLanguage = readLanguage('und', unknownFile);

const ready = new Map<string, Language>();

function languageOf(code: string): Language | undefined {
  const file = files[code];
  if (!file) return;
  const known = ready.get(code) ?? readLanguage(code, file);
  ready.set(code, known);
  return known;
}

/** Length of the text that is looked at, in UTF-16 units. */
const sampleLength = 20_000;

/** Least share of everyday words in a text of a language; less is enough for the language that a page declares. */
const [leastShare, leastShareDeclared] = [1 / 12, 1 / 25];

/** Length below which the page's declaration decides, in words: shorter text tells too little. */
const shortText = 30;

/**
 * The language of a text, by its everyday words.
 * @param declared language by the page itself, BCP 47; taken unless the words speak against it
 */
export function findLanguage(
  paragraphs: readonly string[],
  declared?: string,
): Language | undefined {
  const text = paragraphs.join(' ').slice(0, sampleLength).toLowerCase();
  const words = text.match(/\p{Script=Han}|\p{L}+?(?=\p{Script=Han})|\p{L}+/gu) ?? [];
  const shares = new Map(
    Object.entries(everyday).map(([code, list]) => [
      code,
      words.filter((word) => list.has(word)).length / Math.max(1, words.length),
    ]),
  );
  const own = declared?.toLowerCase().split('-')[0] ?? '';
  if (words.length < shortText || (shares.get(own) ?? 0) > leastShareDeclared)
    if (files[own]) return languageOf(own);
  const [best] = [...shares].sort((a, b) => b[1] - a[1]);
  return best && best[1] > leastShare ? languageOf(best[0]) : undefined;
}
