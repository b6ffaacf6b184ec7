/** Serves the pages of a reader's days, on loopback: each another length, with the same names. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is lit on each page. */
export const namesOnPage = ['Elon Musk', 'NASA', 'Vladimir Putin'] as const;

const plain = '<p>Nobody is named here, and the weather was fine all over the country.</p>';

/** Some grow after they have loaded, as feeds do. */
const grow = `let left = 20; const timer = setInterval(() => {
  document.body.insertAdjacentHTML('beforeend', '${plain}'); if (--left === 0) clearInterval(timer); }, 30);`;

const page = (nth: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page ${nth}</title><body>` +
  `<p>It was <b>Elon Musk</b> who spoke with Vladimir Putin of NASA.</p>${plain.repeat(nth % 400)}` +
  `${nth % 3 ? '' : `<script>${grow}</script>`}</body></html>`;

export interface ServedPages {
  address(nth: number): string;
  close(): void;
}

export async function servePages(): Promise<ServedPages> {
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(Number(url.slice(1)) || 0));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: (nth) => `http://127.0.0.1:${port}/${nth}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
