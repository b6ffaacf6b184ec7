/** Compiles the data by which pages find echoes: a file for each dossier, and the words of each language. */
import type { Dossier } from '../../core/dossier/schema.ts';
import { storyFile } from '../../core/relevance/story-file.ts';
import { compileVocabulary } from '../../core/relevance/vocabulary.ts';
import { wordTables } from '../../core/relevance/words/word-tables.ts';
import { itemOf } from '../storage/local.ts';
import { stored } from '../storage/stored.ts';
import { embedded } from './embedded.ts';
import { embeddedCues } from './embedded-cues.ts';

/** The words of each language, as strings by their keys: the same for all dossiers. */
export function compileWords(): Readonly<Record<string, string>> {
  const { words, wordLanguages } = stored;
  const languages = wordTables.map(({ language, common }) => ({ language, common }));
  const compiled: Record<string, string> = { [wordLanguages.key]: JSON.stringify(languages) };
  for (const table of wordTables)
    compiled[itemOf(words, table.language).key] = JSON.stringify(table);
  return compiled;
}

/** The `StoryFile` of a dossier as JSON. */
export function compileStory(dossier: Dossier): string {
  const table = wordTables.find(({ language }) => dossier.language.startsWith(language));
  const cues = dossier.id === embedded.id ? embeddedCues : undefined;
  return JSON.stringify(storyFile(dossier, table && compileVocabulary(table), cues));
}
