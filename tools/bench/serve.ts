/** Serves the pages to measure on, on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pages } from './pages.ts';

export interface Served {
  /** The address of a generated page by its name. */
  address(name: string): string;
  close(): void;
}

/** A page that is isolated so has a clock of five microseconds instead of a hundred. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export async function serve(): Promise<Served> {
  const made = new Map<string, string>();
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(1);
    const html = made.get(name) ?? pages[name]?.();
    if (html === undefined) return response.writeHead(404).end();
    made.set(name, html);
    return response.writeHead(200, headers).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: (name) => `http://127.0.0.1:${port}/${name}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
