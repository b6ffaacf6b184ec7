import { createHash, randomBytes } from 'node:crypto';
import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import { base64Bytes } from '../../core/sharing/base64-bytes.ts';
import { type PublicKey, readPublicKey } from '../../core/sharing/public-key.ts';

/** A secret key as minisign writes it: https://jedisct1.github.io/minisign/#secret-key-format */
export interface SecretKey {
  readonly publicKey: PublicKey;
  /** 32 bytes. */
  readonly seed: Uint8Array;
}

/** "Ed", no password, "B2", salt and limits of a password that is not there. */
const keyHead = Buffer.concat([Buffer.from('Ed\0\0B2'), Buffer.alloc(48)]);
const checksumLength = 32;
const length = keyHead.length + 8 + 64 + checksumLength;

export async function makeSecretKey(): Promise<SecretKey> {
  const seed = randomBytes(32);
  const key = await getPublicKeyAsync(seed);
  const text = Buffer.concat([Buffer.from('Ed'), randomBytes(8), key]).toString('base64');
  const publicKey = readPublicKey(text);
  if (!publicKey) throw new Error('No key could be made.');
  return { publicKey, seed };
}

/** The file of a key without a password, as `minisign -G -W` writes it. */
export function secretKeyFile({ publicKey, seed }: SecretKey): string {
  const idAndKey = Buffer.from(publicKey.text, 'base64').subarray(2);
  const [id, key] = [idAndKey.subarray(0, 8), idAndKey.subarray(8)];
  const all = Buffer.concat([keyHead, id, seed, key, Buffer.alloc(checksumLength)]);
  return `untrusted comment: minisign secret key ${publicKey.id}\n${all.toString('base64')}\n`;
}

/** @throws Error with a sentence when the file is none, or has a password */
export function readSecretKey(file: string, text: string): SecretKey {
  const all = base64Bytes(text.split(/\r?\n/)[1] ?? '', length);
  if (all?.[0] !== 0x45 || all[1] !== 0x64)
    throw new Error(`${file} is no secret key: npm run dossier -- keys makes one.`);
  if (all[2] || all[3])
    throw new Error(
      `${file} has a password: minisign -C -W -s ${file} makes it a key without, which only you should be able to read.`,
    );
  const seed = all.slice(keyHead.length + 8, keyHead.length + 40);
  const id = all.subarray(keyHead.length, keyHead.length + 8);
  const key = all.subarray(keyHead.length + 40, keyHead.length + 72);
  const publicKey = readPublicKey(Buffer.concat([Buffer.from('Ed'), id, key]).toString('base64'));
  if (!publicKey) throw new Error(`${file} is no secret key: npm run dossier -- keys makes one.`);
  return { publicKey, seed };
}

/** The `.minisig` of a file, prehashed as minisign does. */
export async function signatureFileOf(
  bytes: Uint8Array,
  comment: string,
  { publicKey, seed }: SecretKey,
): Promise<string> {
  const signature = await signAsync(createHash('blake2b512').update(bytes).digest(), seed);
  const id = Buffer.from(publicKey.text, 'base64').subarray(2, 10);
  const line = Buffer.concat([Buffer.from('ED'), id, signature]).toString('base64');
  const signed = Buffer.concat([signature, Buffer.from(comment)]);
  const global = Buffer.from(await signAsync(signed, seed)).toString('base64');
  return `untrusted comment: signature from Gloss\n${line}\ntrusted comment: ${comment}\n${global}\n`;
}
