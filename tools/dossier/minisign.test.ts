/** Ours against the `minisign` that everybody has, both ways. `npm run setup` installs it on Debian. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSignature } from '../../core/sharing/check-signature.ts';
import {
  publicKeyFile,
  publicKeyFileWithoutZeros,
  readPublicKey,
} from '../../core/sharing/public-key.ts';
import { makeSecretKey, readSecretKey, secretKeyFile, signatureFileOf } from './secret-key.ts';

const hasMinisign = spawnSync('minisign', ['-v']).status === 0;

describe.skipIf(!hasMinisign)('With stock minisign', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-minisign-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const minisign = (...words: string[]) =>
    spawnSync('minisign', words, { cwd: folder, encoding: 'utf8' });

  const file = Buffer.from('{"format":2,"id":"small","title":"Ä"}\n');
  beforeAll(() => {
    writeFileSync(at('small.json'), file);
    expect(minisign('-G', '-W', '-p', 'stock.pub', '-s', 'stock.key').status).toBe(0);
  });

  const stockKey = () => readPublicKey(read('stock.pub').split('\n')[1] ?? '');
  const check = (signature: string, bytes: Uint8Array = file) =>
    checkSignature({ bytes, hash: '', signature }, { key: stockKey() }, Date.now());
  const sign = (...words: string[]) => {
    const { status, stderr } = minisign('-S', '-s', 'stock.key', '-m', 'small.json', ...words);
    expect(status, stderr).toBe(0);
    return read('small.json.minisig');
  };

  test.each([
    ['prehashed', []],
    ['legacy', ['-l']],
  ])('what it signs is accepted, in the %s form', async (_form, words) => {
    const signature = sign('-t', 'id=small revision=41 previous=00', ...words);
    expect(await check(signature)).toMatchObject({
      kind: 'signed',
      signer: { id: 'small', revision: 41 },
    });
    const changed = Buffer.from(file).fill('x', 3, 4);
    expect(await check(signature, changed)).toMatchObject({ fault: 'file-changed' });
  });

  test('so is what it signs with the comment that it writes by itself', async () => {
    expect(await check(sign())).toMatchObject({ kind: 'signed' });
  });

  test('it accepts what we sign, with a key of ours or of its own', async () => {
    const own = await makeSecretKey();
    const stock = readSecretKey('stock.key', read('stock.key'));
    for (const key of [own, stock]) {
      writeFileSync(at('small.json.minisig'), await signatureFileOf(file, 'id=small', key));
      const { status, stdout } = minisign('-V', '-m', 'small.json', '-P', key.publicKey.text);
      expect(status).toBe(0);
      expect(stdout).toContain('Trusted comment: id=small');
    }
  });

  test('it signs with a key that we made', async () => {
    const own = await makeSecretKey();
    writeFileSync(at('own.key'), secretKeyFile(own));
    const words = ['-S', '-W', '-s', 'own.key', '-m', 'small.json', '-t', 'revision=1'];
    expect(minisign(...words).status).toBe(0);
    const signature = read('small.json.minisig');
    const checked = await checkSignature(
      { bytes: file, hash: '', signature },
      { key: own.publicKey },
      Date.now(),
    );
    expect(checked.kind).toBe('signed');
  });

  test('its key signs a newer one', async () => {
    minisign('-G', '-W', '-p', 'next.pub', '-s', 'next.key');
    minisign('-S', '-s', 'stock.key', '-m', 'next.pub');
    const [, next = ''] = read('next.pub').split('\n');
    const [, line] = read('next.pub.minisig').split('\n');
    const key = readPublicKey(next);
    const files = key ? [publicKeyFile(key), publicKeyFileWithoutZeros(key)] : [];
    expect(files).toContain(read('next.pub'));
    const comment = `revision=42 succeeds=${next}:${line}`;
    minisign('-S', '-s', 'next.key', '-m', 'small.json', '-t', comment);
    expect(await check(read('small.json.minisig'))).toMatchObject({
      kind: 'signed',
      signer: { revision: 42, key: { text: next } },
    });
  });
});
