/** `npm start`: the extension in a real browser, on the sample page or on any pages. */
import { build } from '../browser/build.ts';
import { type Desk, openDesk } from '../browser/desk.ts';
import { canShow, type Launched, launch } from '../browser/launch.ts';
import { webAnnotation } from './annotations.ts';
import { type Options, readOptions, usage } from './options.ts';
import { picture } from './picture.ts';
import { annotationsOf, openPage } from './read-page.ts';
import { report } from './report.ts';
import { missing, type Served, samplePage, serve } from './serve.ts';

/** What became of the pages: the exit code. */
const fine = 0;
const failed = 1;
const misused = 2;

process.exitCode = await main();

async function main(): Promise<number> {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return misused;
  }
  try {
    return await start(options);
  } catch (error) {
    console.error((error as Error).message);
    return failed;
  }
}

async function start({ browser: name, json, pages: named }: Options): Promise<number> {
  const pages = named.length ? named : [samplePage];
  const extension = build(name);
  const served = await serve(pages);
  const headless = json || !canShow();
  const launched = await launch(name, { extension, headless });
  const end = (): void => void launched.close().then(() => process.exit(130));
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    if (!headless) return await show(launched, served, pages);
    return await readAll(launched, served, pages, json);
  } finally {
    await launched.close();
    served.close();
  }
}

/** Opens the pages and leaves them to the reader until the browser is closed. */
async function show(
  { browser, page }: Launched,
  served: Served,
  pages: readonly string[],
): Promise<number> {
  for (const [at, one] of pages.entries())
    await (at === 0 ? page : await browser.newPage())
      .goto(served.addressOf(one))
      .catch((error: Error) => {
        console.error(`${one}: ${error.message}`);
      });
  console.log('Rest the pointer on a highlighted name. Close the browser to end.');
  await new Promise((closed) => browser.once('disconnected', closed));
  return fine;
}

async function readAll(
  launched: Launched,
  served: Served,
  pages: readonly string[],
  json: boolean,
): Promise<number> {
  const desk = await openDesk(launched);
  const found: ReturnType<typeof webAnnotation>[] = [];
  let code = fine;
  for (const one of pages)
    try {
      const absent = missing(one);
      if (absent) throw new Error(absent);
      found.push(...(await readOne(launched, desk, served, one, json)));
    } catch (error) {
      console.error(`${one}: ${(error as Error).message}`);
      code = failed;
    }
  if (json) process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
  return code;
}

async function readOne(launched: Launched, desk: Desk, served: Served, one: string, json: boolean) {
  await openPage(launched, desk, served.addressOf(one));
  const annotations = await annotationsOf(desk);
  if (!json) {
    console.log(report(one, annotations));
    console.log(`  picture: ${await picture(desk, launched.page, one)}\n`);
  }
  return annotations.map((annotation) => webAnnotation(one, annotation));
}
