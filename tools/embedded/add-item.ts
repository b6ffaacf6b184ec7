import type { Claim, Dossier, Entity } from '../../core/dossier/schema.ts';
import { writeJson } from '../write-json.ts';
import { type DataFile, readEmbedded } from './files.ts';

type ItemList = 'entities' | 'claims';

/**
 * Adds an item to the end of a file of `data/`, named from the root of the repository.
 * Says what it did, or why it did not: the file is missing, the id is taken.
 */
export async function addItem(file: string, list: ItemList, item: Entity | Claim): Promise<void> {
  try {
    const files = await readEmbedded();
    const content = files.find((home) => home.file === file)?.content;
    if (!content)
      throw new Error(
        `There is no ${file}: make it, and import it in extension/dossiers/embedded.ts.`,
      );
    const refusal = refusalOf(files, list, item.id);
    if (refusal) throw new Error(refusal);
    writeJson(file, { ...content, [list]: [...(content[list] ?? []), item] });
    console.log(`Added “${item.id}” at the end of ${file}. Fill it in; npm run check:data helps.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/** The reason that an id cannot be given to a new item, as a sentence; undefined when it can. */
export function refusalOf(
  files: readonly DataFile[],
  list: ItemList,
  id: string,
): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `“${id}” cannot be an id: write lower-case words joined by hyphens, like “ada-example”.`;
  const home = files.find(({ content }) => has(content, list, id));
  return home && `“${id}” is already in ${home.file}.`;
}

function has(content: Partial<Dossier>, list: ItemList, id: string): boolean {
  return content[list]?.some((item) => item.id === id) ?? false;
}
