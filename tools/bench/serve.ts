/** Serves the pages to measure on, on loopback. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { benchPages } from './pages.ts';

export interface ServedBench {
  /** The address of a generated page by its name. */
  address(name: string): string;
  /** The addresses of pages of news: those of the folder, or the one that is generated. */
  readonly news: readonly string[];
  close(): void;
}

/** A page that is isolated so has a clock of five microseconds instead of a hundred. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A saved page neither runs its scripts nor loads anything from elsewhere. */
const quiet = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
};

/** @param folder of saved pages, `*.html` */
export async function serveBench(folder?: string): Promise<ServedBench> {
  const saved = folder ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  const made = new Map<string, string>();
  const server = createServer(({ url = '' }, response) => {
    const name = decodeURIComponent(url.slice(1));
    if (folder && saved.includes(name))
      return response
        .writeHead(200, { ...headers, ...quiet })
        .end(readFileSync(join(folder, name)));
    const html = made.get(name) ?? benchPages[name]?.();
    if (html === undefined) return response.writeHead(404).end();
    made.set(name, html);
    return response.writeHead(200, headers).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const address = (name: string): string => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`;
  return {
    address,
    news: (saved.length ? saved : ['news']).map(address),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
