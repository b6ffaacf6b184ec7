/** The word tables by language. English is split by theme, since it is the longest. */
import type { WordTable } from '../word-table.ts';
import german from './de.json' with { type: 'json' };
import english from './en.json' with { type: 'json' };
import englishNews from './en-news.json' with { type: 'json' };
import englishPolitics from './en-politics.json' with { type: 'json' };
import englishWarAndSpace from './en-war-and-space.json' with { type: 'json' };
import spanish from './es.json' with { type: 'json' };
import french from './fr.json' with { type: 'json' };
import italian from './it.json' with { type: 'json' };
import portuguese from './pt.json' with { type: 'json' };
import russian from './ru.json' with { type: 'json' };
import ukrainian from './uk.json' with { type: 'json' };
import chinese from './zh.json' with { type: 'json' };

const en: WordTable = {
  ...english,
  cues: {
    ...english.cues,
    ...englishNews.cues,
    ...englishPolitics.cues,
    ...englishWarAndSpace.cues,
  },
};

export const wordTables: readonly WordTable[] = [
  en,
  german,
  spanish,
  french,
  italian,
  portuguese,
  russian,
  ukrainian,
  chinese,
];
