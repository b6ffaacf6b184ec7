/** `npm start`: the extension in a real browser, on the sample page or on any pages. */
import { build } from '../browser/build.ts';
import { isClosedError } from '../browser/closed.ts';
import { canShow, launch } from '../browser/launch.ts';
import { isAddress, missingFile, samplePage, serve } from '../browser/serve.ts';
import { addDossier } from './add-dossier.ts';
import { readOptions, type StartOptions, startUsage } from './options.ts';
import { printAnnotations, readAll } from './read-all.ts';
import { show } from './show.ts';

/** Exit codes. */
const fine = 0;
const failedExitCode = 1;
const misused = 2;

process.exitCode = await startFromArguments();

async function startFromArguments(): Promise<number> {
  let options: StartOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${startUsage}`);
    return misused;
  }
  try {
    return (await startGloss(options)) ? fine : failedExitCode;
  } catch (error) {
    console.error(isClosedError(error) ? 'The browser was closed.' : (error as Error).message);
    return failedExitCode;
  }
}

/** @returns true if every page could be loaded */
async function startGloss(options: StartOptions): Promise<boolean> {
  const { json, dossier, pages: named } = options;
  if (dossier !== undefined && missingFile(dossier))
    throw new Error(`${dossier}: ${missingFile(dossier)}`);
  const there = named.filter(isThere);
  if (named.length && !there.length) {
    if (json) printAnnotations([]);
    return false;
  }
  const all = await openPages(options, named.length ? there : [samplePage]);
  return all && there.length === named.length;
}

async function openPages(
  { browser: name, json, dossier }: StartOptions,
  pages: readonly string[],
): Promise<boolean> {
  const extension = build(name);
  if (pages.some((page) => !isAddress(page) && page !== samplePage))
    console.error('Files are shown as they were saved: the scripts in them do not run.');
  const headless = json || !canShow();
  const launched = await launch(name, { extension, headless });
  const served = await serve(pages);
  try {
    if (dossier !== undefined) await addDossier(launched, dossier);
    return headless
      ? await readAll(launched, served, pages, json)
      : await show(launched, served, pages);
  } finally {
    await launched.close();
    served.close();
  }
}

function isThere(page: string): boolean {
  const absent = missingFile(page);
  if (absent) console.error(`${page}: ${absent}`);
  return !absent;
}
