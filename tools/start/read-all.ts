/** Pages read without a window: what was found is printed. */
import { isClosedError } from '../browser/closed.ts';
import { type ExtensionTab, openExtensionTab } from '../browser/extension-tab.ts';
import type { Launched } from '../browser/launch.ts';
import { annotationsOf, openPage } from '../browser/read-page.ts';
import type { Served } from '../browser/serve.ts';
import { annotationOf } from './annotations.ts';
import { picture } from './picture.ts';
import { mentionReport } from './report.ts';

type Annotation = ReturnType<typeof annotationOf>;

/** @returns true if every page could be loaded */
export async function readAll(
  launched: Launched,
  served: Served,
  pages: readonly string[],
  json: boolean,
): Promise<boolean> {
  const tab = await openExtensionTab(launched);
  const found: Annotation[] = [];
  let all = true;
  for (const page of pages)
    try {
      await openPage(launched, tab, served.addressOf(page));
      found.push(...(await readOne(launched, tab, page, json)));
    } catch (error) {
      if (isClosedError(error)) throw error;
      console.error(`${page}: ${(error as Error).message}`);
      all = false;
    }
  if (json) printAnnotations(found);
  return all;
}

async function readOne({ page }: Launched, tab: ExtensionTab, name: string, json: boolean) {
  const annotations = await annotationsOf(tab);
  if (!json) {
    console.log(mentionReport(name, annotations));
    console.log(`  picture: ${await picture(tab, page, name)}\n`);
  }
  return annotations.map((annotation) => annotationOf(name, annotation));
}

export function printAnnotations(annotations: readonly Annotation[]): void {
  process.stdout.write(`${JSON.stringify(annotations, null, 1)}\n`);
}
