import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, inPage } from '../../tests/in-page/in-page.ts';
import { makeSecretKey, signatureFileOf } from '../../tools/dossier/secret-key.ts';

type Module = typeof import('./verify-file.fixture.ts');

/** SHA-512 is the browser's own, and only where a page is secure, as those of extensions are. */
let server: Server;
beforeAll(async () => {
  server = createServer((_, response) => response.end('<!doctype html>'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => server.close());

describe.each(browsers)('In %s', (browser) => {
  const page = inPage<Module>(browser, new URL('./verify-file.fixture.ts', import.meta.url));

  test('ten million bytes are verified, and one changed byte among them is seen', async () => {
    await page().page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const bytes = Buffer.alloc(10_000_000, 'The ship left the river. ');
    const key = await makeSecretKey();
    const signature = await signatureFileOf(bytes, 'revision=1', key);
    const seen = await page().run(
      '<!doctype html>',
      (module, { signature, key }) => module.verifyMany(signature, key),
      { signature, key: key.publicKey.text },
    );
    expect(seen).toEqual({ whole: 'signed', changed: 'file-changed' });
  });
});
