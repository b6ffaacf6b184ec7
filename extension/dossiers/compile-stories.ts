/** What pages need to find echoes, as storage keeps it: a file for each dossier, and the words of each language. */
import type { Dossier } from '../../core/dossier/schema.ts';
import { storyFile } from '../../core/relevance/story-file.ts';
import { compileVocabulary } from '../../core/relevance/vocabulary.ts';
import { wordTables } from '../../core/relevance/words/word-tables.ts';
import { itemOf } from '../storage/local.ts';
import { stored } from '../storage/stored.ts';
import { embedded } from './embedded.ts';
import { embeddedCues } from './embedded-cues.ts';

/** @returns strings by their keys */
export function compileStories(dossiers: readonly Dossier[]): Readonly<Record<string, string>> {
  const { story, words, wordLanguages } = stored;
  const compiled: Record<string, string> = {
    [wordLanguages.key]: JSON.stringify(
      wordTables.map(({ language, common }) => ({ language, common })),
    ),
  };
  for (const table of wordTables)
    compiled[itemOf(words, table.language).key] = JSON.stringify(table);
  for (const dossier of dossiers)
    compiled[itemOf(story, dossier.id).key] = JSON.stringify(fileOf(dossier));
  return compiled;
}

function fileOf(dossier: Dossier) {
  const table = wordTables.find(({ language }) => dossier.language.startsWith(language));
  const cues = dossier.id === embedded.id ? embeddedCues : undefined;
  return storyFile(dossier, table && compileVocabulary(table), cues);
}
