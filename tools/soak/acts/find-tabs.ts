import { applicationPath } from '../pages.ts';
import type { SoakReader } from '../reader.ts';

/** A tab that slept, or was opened by the browser, is another page for Puppeteer. The application stays the first. */
export async function findTabs(reader: SoakReader): Promise<void> {
  const open = await reader.browser.pages();
  const paths = await Promise.all(
    open.map((page) => page.evaluate(pathOfPage).catch(() => undefined)),
  );
  const isApplication = (at: number): boolean => paths[at] === applicationPath;
  const pages = open.filter((_, at) => paths[at] && !isApplication(at));
  const application = open.filter((_, at) => isApplication(at));
  reader.tabs = [...application, ...pages].map((page) => reader.listen(page));
}

/** Runs in a page. */
const pathOfPage = (): string | undefined =>
  location.protocol === 'http:' ? location.pathname : undefined;
