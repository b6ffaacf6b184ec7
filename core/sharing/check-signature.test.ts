import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { makeSecretKey, type SecretKey, signatureFileOf } from '../../tools/dossier/secret-key.ts';
import { checkSignature, type Expected, type SignedFile } from './check-signature.ts';
import { publicKeyFile, publicKeyFileWithoutZeros, readPublicKey } from './public-key.ts';

const text = '{"format":2,"id":"small"}';
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const fileOf = (content: string, signature: string | undefined): SignedFile => {
  const bytes = new TextEncoder().encode(content);
  return { bytes, hash: hashOf(bytes), signature };
};
const sign = (content: string, comment: string, key: SecretKey) =>
  signatureFileOf(new TextEncoder().encode(content), comment, key);

const now = Date.parse('2026-11-28');
const check = async (signature: string | undefined, expected: Expected, content = text) => {
  const checked = await checkSignature(fileOf(content, signature), expected, now);
  return checked.kind === 'refused' ? checked.fault : checked.kind;
};

let mine: SecretKey;
let next: SecretKey;
let last: SecretKey;
let stranger: SecretKey;
beforeAll(async () => {
  [mine, next, last, stranger] = await Promise.all([
    makeSecretKey(),
    makeSecretKey(),
    makeSecretKey(),
    makeSecretKey(),
  ]);
});

const named = 'id=small revision=41';

test('without a signature a file is unsigned, and refused where a key is known', async () => {
  expect(await check(undefined, {})).toBe('unsigned');
  const checked = await checkSignature(fileOf(text, undefined), { key: mine.publicKey }, now);
  expect(checked).toEqual({ kind: 'refused', fault: 'unsigned', detail: '' });
});

test('a file signed with the known key is taken, with its revision', async () => {
  const signature = await sign(text, named, mine);
  const checked = await checkSignature(fileOf(text, signature), { key: mine.publicKey }, now);
  expect(checked).toMatchObject({ kind: 'signed', signer: { revision: 41, id: 'small' } });
});

test('where no key is known the one that the signature names is taken, and none without it', async () => {
  const { text: key } = mine.publicKey;
  expect(await check(await sign(text, `${named} key=${key}`, mine), {})).toBe('signed');
  expect(await check(await sign(text, named, mine), {})).toBe('key-unknown');
  expect(await check(await sign(text, `${named} key=${key}`, stranger), {})).toBe('key-of-another');
});

test('one changed byte is refused, wherever it is', async () => {
  const signature = await sign(text, named, mine);
  const expected = { key: mine.publicKey };
  expect(await check(signature, expected, `${text} `)).toBe('file-changed');
  expect(await check(signature.replace('=41', '=42'), expected)).toBe('signature-changed');
  for (const line of [1, 3]) {
    const lines = signature.split('\n');
    const changed = [...(lines[line] ?? '')];
    changed[40] = changed[40] === 'A' ? 'B' : 'A';
    lines[line] = changed.join('');
    expect(await check(lines.join('\n'), expected)).toBe('signature-changed');
  }
});

test('another key is refused, by its id and by its bytes', async () => {
  const expected = { key: mine.publicKey };
  expect(await check(await sign(text, named, stranger), expected)).toBe('key-of-another');
  const posing = { ...stranger, publicKey: mine.publicKey };
  expect(await check(await sign(text, named, posing), expected)).toBe('signature-changed');
});

test('a signature of another file is refused, and says whose it is where it can', async () => {
  const key = mine.publicKey;
  const other = await sign('{}', 'id=other revision=50', mine);
  expect(await check(other, { key })).toBe('file-changed');
  const checked = await checkSignature(fileOf(text, other), { key, id: 'small' }, now);
  expect(checked).toEqual({ kind: 'refused', fault: 'file-of-another', detail: 'other' });
});

test.each([
  ['an empty file', ''],
  ['a comment alone', 'untrusted comment: x'],
  ['a key that is too short', 'untrusted comment: x\nAAAA\ntrusted comment: y\nAAAA\n'],
  ['a comment without end', `untrusted comment: ${'x'.repeat(20_000)}`],
])('%s is no signature', async (_what, signature) => {
  expect(await check(signature, {})).toBe('signature-unreadable');
});

test('an older revision is refused, and the same one with another content', async () => {
  const known = { key: mine.publicKey, revision: 41, hash: hashOf(new TextEncoder().encode(text)) };
  expect(await check(await sign(text, 'revision=40', mine), known)).toBe('revision-older');
  expect(await check(await sign(text, 'revision=41', mine), known)).toBe('signed');
  expect(await check(await sign('{}', 'revision=41', mine), known, '{}')).toBe('revision-twice');
  expect(await check(await sign('{}', 'revision=42', mine), known, '{}')).toBe('signed');
  expect(await check(await sign(text, 'id=small', mine), known)).toBe('revision-missing');
  expect(await check(await sign(text, 'revision=-1', mine), known)).toBe('revision-missing');
});

test('a timestamp stands for the revision that is not there, unless a clock is wrong', async () => {
  const key = mine.publicKey;
  const at = (date: string) => `timestamp:${Date.parse(date) / 1000}\tfile:small.json\thashed`;
  expect(await check(await sign(text, at('2026-11-28'), mine), { key })).toBe('signed');
  expect(await check(await sign(text, at('2026-11-30'), mine), { key })).toBe('clock');
  expect(await check(await sign(text, 'timestamp:999999999999999', mine), { key })).toBe('clock');
  const revision = Date.parse('2026-11-20') / 1000;
  expect(await check(await sign(text, at('2026-11-19'), mine), { key, revision })).toBe(
    'revision-older',
  );
});

/** As a newer key is signed by the one before it. */
const succession = async (key: SecretKey, by: SecretKey): Promise<string> => {
  const [, line] = (await sign(publicKeyFile(key.publicKey), 'a key', by)).split('\n');
  return `succeeds=${key.publicKey.text}:${line}`;
};

test('a key that the known one has signed takes its place, and so on', async () => {
  const both = `${await succession(next, mine)} ${await succession(last, next)}`;
  const signature = await sign(text, `${named} ${both}`, last);
  for (const { publicKey: key } of [mine, next, last]) {
    const checked = await checkSignature(fileOf(text, signature), { key }, now);
    expect(checked).toMatchObject({ kind: 'signed', signer: { key: last.publicKey } });
  }
  expect(await check(signature, { key: stranger.publicKey })).toBe('key-of-another');
});

test.each([
  ['0.11', publicKeyFileWithoutZeros],
  ['0.12', publicKeyFile],
])(
  'so does one whose id begins with zeros, as minisign %s writes its file',
  async (_version, fileOfKey) => {
    const bytes = Buffer.from(next.publicKey.text, 'base64').fill(0, 9, 10);
    const publicKey = readPublicKey(bytes.toString('base64')) ?? next.publicKey;
    expect(publicKey.id).toMatch(/^00/);
    const [, line] = (await sign(fileOfKey(publicKey), 'a key', mine)).split('\n');
    const comment = `${named} succeeds=${publicKey.text}:${line}`;
    const signature = await sign(text, comment, { ...next, publicKey });
    expect(await check(signature, { key: mine.publicKey })).toBe('signed');
  },
);

test('a key that nobody signed, or a stranger, does not', async () => {
  const key = mine.publicKey;
  const forged = await succession(stranger, stranger);
  expect(await check(await sign(text, `${named} ${forged}`, stranger), { key })).toBe(
    'key-of-another',
  );
  const old = await sign(text, `${named} ${await succession(next, mine)}`, mine);
  expect(await check(old, { key: next.publicKey })).toBe('key-of-another');
});
