/** The word tables by language. English is split by theme, since it is the longest. */
import type { WordTable } from '../vocabulary.ts';
import english from './en.json' with { type: 'json' };
import englishPolitics from './en-politics.json' with { type: 'json' };
import englishWarAndSpace from './en-war-and-space.json' with { type: 'json' };

const en: WordTable = {
  ...english,
  cues: { ...english.cues, ...englishPolitics.cues, ...englishWarAndSpace.cues },
};

export const wordTables: readonly WordTable[] = [en];
