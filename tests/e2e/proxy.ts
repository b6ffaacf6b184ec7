/** A proxy that notes what a browser asks for, and lets it have only what is on this machine. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NotingProxy {
  readonly port: number;
  /** Every address that was asked for; of an encrypted one, the host and port. */
  readonly asked: string[];
  close(): void;
}

export async function openProxy(): Promise<NotingProxy> {
  const asked: string[] = [];
  const server = createServer((question, answer) => {
    const { url = '', method, headers } = question;
    asked.push(url);
    const { hostname } = new URL(url);
    if (hostname !== '127.0.0.1') return answer.writeHead(502).end();
    const onward = request(url, { method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    question.pipe(onward);
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
