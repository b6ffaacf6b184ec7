/** Serves single HTML files on loopback, so that the extension meets them as it meets the web. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Served {
  /** The address of a page as named on the command line. */
  addressOf(page: string): string;
  close(): void;
}

/** The page that is shown when none is named. */
export const samplePage = fileURLToPath(
  new URL('../../tests/pages/sample/index.html', import.meta.url),
);

const contentTypes: Record<string, string> = {
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/**
 * Saved pages come with their scripts forbidden: they would call home, and rewrite the page for a
 * reader who is not there. Each file is its own folder: what lies beside it is served too.
 */
export async function serve(pages: readonly string[]): Promise<Served> {
  const files = pages.filter((page) => !isAddress(page)).map((page) => resolve(page));
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, index = '', ...rest] = decodeURIComponent(pathname).split('/');
    const page = files[Number(index)];
    const file = page && join(dirname(page), normalize(`/${rest.join('/')}`));
    if (!file || !existsSync(file)) return response.writeHead(404).end();
    const kind = contentTypes[file.split('.').at(-1) ?? ''];
    response.writeHead(200, {
      'content-type': kind ?? `text/html; charset=${charsetOf(readFileSync(file))}`,
      ...(file !== samplePage && { 'content-security-policy': "script-src 'none'" }),
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (page) =>
      isAddress(page)
        ? page
        : `http://127.0.0.1:${port}/${files.indexOf(resolve(page))}/${encodeURIComponent(basename(page))}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** True if a page is named by its address on the web; else it is a file. */
export const isAddress = (page: string): boolean => /^https?:\/\//.test(page);

/** Character encoding that the page declares in its first kilobytes, or UTF-8. */
function charsetOf(data: Buffer): string {
  const head = data.subarray(0, 4096).toString('latin1');
  return head.match(/<meta[^>]+charset=["']?([\w-]+)/i)?.[1] ?? 'utf-8';
}

/** A sentence when a page cannot be opened at all. */
export function missingFile(page: string): string | undefined {
  return isAddress(page) || existsSync(page) ? undefined : 'There is no such file.';
}
