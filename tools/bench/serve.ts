/** Serves the pages to measure on, on loopback. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pages } from './pages.ts';

export interface Served {
  /** The address of a generated page by its name. */
  readonly address: (name: string) => string;
  /** The addresses of the saved pages. */
  readonly saved: readonly string[];
  /** The address of one page that is made of all saved ones; undefined without any. */
  readonly joined: string | undefined;
  close(): void;
}

/** So isolated a page has a clock of five microseconds instead of a hundred. */
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A saved page neither runs its scripts nor loads anything from elsewhere. */
const quiet = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
};

/** @param folder of saved pages, `*.html` */
export async function serve(folder: string | undefined): Promise<Served> {
  const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  const made = new Map<string, string>();
  const server = createServer((request, response) => {
    const [, kind, name = ''] = decodeURIComponent(request.url ?? '').split('/');
    const make = kind === 'generated' ? pages[name] : undefined;
    const read = (file: string): Buffer => readFileSync(join(folder ?? '', file));
    if (make) send(response, made.get(name) ?? keep(made, name, make()), {});
    else if (kind === 'saved' && files.includes(name)) send(response, read(name), quiet);
    else if (kind === 'joined') send(response, Buffer.concat(files.map(read)), quiet);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: (name) => `${origin}/generated/${name}`,
    saved: files.sort().map((name) => `${origin}/saved/${encodeURIComponent(name)}`),
    joined: files.length ? `${origin}/joined` : undefined,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The name of a page by its address. */
export const nameOf = (address: string): string =>
  decodeURIComponent(address.split('/').at(-1) ?? '');

function keep(made: Map<string, string>, name: string, html: string): string {
  made.set(name, html);
  return html;
}

function send(response: ServerResponse, html: string | Buffer, policy: object): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...isolated, ...policy });
  response.end(html);
}
