/** Serves the pages, and over https the dossier that the reader follows, from this machine. */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from '../../tests/e2e/certificate.ts';
import { followedFile } from './dossiers.ts';
import { applicationPath, hostOfSoakPage, htmlOf, pathOf, routeOf } from './pages.ts';

export interface ServedSoak {
  /** Of the page with this number. */
  address(nth: number): string;
  article(nth: number): string;
  /** Of the page that stays open. */
  readonly application: string;
  /** Of the dossier that is followed. */
  readonly followed: string;
  /** The one that stands there now. */
  revision: number;
  close(): void;
}

export async function serveSoak(): Promise<ServedSoak> {
  const pages = createServer(({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(htmlOf(routeOf(`http://localhost${url}`)));
  });
  const answer: RequestListener = ({ headers }, response) => {
    const etag = `"${served.revision}"`;
    if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag }).end(followedFile(served.revision));
  };
  const dossiers = createSecureServer(selfSigned(), answer);
  const ports = await Promise.all([pages, dossiers].map(listenAt));
  const served: ServedSoak = {
    address: (nth) => `http://${hostOfSoakPage(nth)}:${ports[0]}${pathOf(nth)}`,
    application: `http://${hostOfSoakPage(0)}:${ports[0]}${applicationPath}`,
    article: (nth) => `http://${hostOfSoakPage(nth)}:${ports[0]}/article/${nth}`,
    followed: `https://localhost:${ports[1]}/own.json`,
    revision: 1,
    close() {
      for (const server of [pages, dossiers]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
  return served;
}

async function listenAt(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, ready));
  return (server.address() as AddressInfo).port;
}
