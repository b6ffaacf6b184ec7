import { Language, type LanguageFile } from './language.ts';
import de from './languages/de.json' with { type: 'json' };
import en from './languages/en.json' with { type: 'json' };
import es from './languages/es.json' with { type: 'json' };
import fr from './languages/fr.json' with { type: 'json' };
import it from './languages/it.json' with { type: 'json' };
import pt from './languages/pt.json' with { type: 'json' };
import ru from './languages/ru.json' with { type: 'json' };
import uk from './languages/uk.json' with { type: 'json' };
import zh from './languages/zh.json' with { type: 'json' };

const files: Readonly<Record<string, LanguageFile>> = { de, en, es, fr, it, pt, ru, uk, zh };
const ready = new Map<string, Language>();

function languageOf(code: string): Language | undefined {
  const file = files[code];
  if (!file) return;
  const known = ready.get(code) ?? new Language(code, file);
  ready.set(code, known);
  return known;
}

/** In UTF-16 units: enough to tell a language by. */
const sampleLength = 20_000;

/**
 * The language of a text, by the words that no text of it does without: at least every twelfth.
 * @param declared what the page says, BCP 47; heeded where the words do not tell
 */
export function findLanguage(
  paragraphs: readonly string[],
  declared?: string,
): Language | undefined {
  const text = paragraphs.join(' ').slice(0, sampleLength).toLowerCase();
  const words = text.match(/\p{Script=Han}|\p{L}+?(?=\p{Script=Han})|\p{L}+/gu) ?? [];
  let best: { code: string; share: number } | undefined;
  for (const [code, file] of Object.entries(files)) {
    const everyday = new Set(file.everyday.flatMap((line) => line.split(' ')));
    const share = words.filter((word) => everyday.has(word)).length / Math.max(1, words.length);
    if (!best || share > best.share) best = { code, share };
  }
  if (best && best.share > 1 / 12) return languageOf(best.code);
  return languageOf(declared?.toLowerCase().split('-')[0] ?? '');
}
