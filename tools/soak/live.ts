import { removeEverything } from './acts/remove-everything.ts';
import { actByChance } from './acts.ts';
import { checkTabs } from './check.ts';
import { SoakFigures } from './figures.ts';
import { readPrints } from './in-extension.ts';
import { measureMemory } from './memory.ts';
import type { SoakReader } from './reader.ts';

/** Pages between two looks at everything. */
const stretchOfPages = 80;

/**
 * Lives through a number of pages, and prints acts and measurements.
 * @throws Error at the first thing that is not as it should be
 */
export async function liveThrough(reader: SoakReader, pages: number): Promise<void> {
  const figures = new SoakFigures();
  figures.addStorage(await sizeOfStorage(reader));
  for (let looked = 0; reader.visited < pages; ) {
    await actByChance(reader, figures.done);
    if (reader.visited < looked + stretchOfPages) continue;
    looked = reader.visited;
    await look(reader, figures);
    console.error(`${looked} pages ...`);
  }
  await removeEverything(reader);
  await look(reader, figures);
  console.log(`${reader.visited} pages in ${await reader.browser.version()}`);
  for (const line of figures.lines()) console.log(line);
  console.log(`Times that a page had met the limit of private names: ${reader.limited}`);
  console.log(`Errors on any console: ${reader.errors.length}`);
  if (reader.errors.length) throw new Error([...new Set(reader.errors)].join('\n'));
}

async function look(reader: SoakReader, figures: SoakFigures): Promise<void> {
  await checkTabs(reader);
  figures.addStorage(await sizeOfStorage(reader));
  const { startedAt, visited } = reader;
  figures.addMemory(startedAt, visited - startedAt, await measureMemory(reader));
}

async function sizeOfStorage({ extension }: SoakReader): Promise<number> {
  const prints = Object.entries(await extension.page.evaluate(readPrints));
  return prints.reduce((sum, [key, [length]]) => sum + key.length + length, 0);
}
