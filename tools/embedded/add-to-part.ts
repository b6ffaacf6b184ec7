import type { Claim, Dossier, Entity } from '../../core/dossier/schema.ts';
import { writeJson } from '../write-json.ts';
import { type PartFile, readEmbedded } from './files.ts';

type PartList = 'entities' | 'claims';

/**
 * Adds an item to the end of a file of `data/`, named from the root of the repository.
 * Says what it did, or why it did not: the file is missing, the id is taken.
 */
export async function addToPart(file: string, list: PartList, item: Entity | Claim): Promise<void> {
  try {
    const files = await readEmbedded();
    const part = files.find((home) => home.file === file)?.part;
    if (!part)
      throw new Error(
        `There is no ${file}: make it, and import it in extension/dossiers/embedded.ts.`,
      );
    const refusal = whyNot(files, list, item.id);
    if (refusal) throw new Error(refusal);
    writeJson(file, { ...part, [list]: [...(part[list] ?? []), item] });
    console.log(`Added “${item.id}” at the end of ${file}. Fill it in; npm run check:data helps.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/** Why an id cannot be given to a new item, as a sentence; undefined when it can. */
export function whyNot(files: readonly PartFile[], list: PartList, id: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `“${id}” cannot be an id: write lower-case words joined by hyphens, like “ada-example”.`;
  const home = files.find(({ part }) => has(part, list, id));
  return home && `“${id}” is already in ${home.file}.`;
}

function has(part: Partial<Dossier>, list: PartList, id: string): boolean {
  return part[list]?.some((item) => item.id === id) ?? false;
}
