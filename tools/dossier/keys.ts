import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { publicKeyFile } from '../../core/sharing/public-key.ts';
import { readSignatureFile } from '../../core/sharing/signature-file.ts';
import { readTextFile } from './read.ts';
import {
  makeSecretKey,
  readSecretKey,
  type SecretKey,
  secretKeyFile,
  signatureFileOf,
} from './secret-key.ts';

/** A key with the words that lead to it from the keys before. */
export interface SigningKey extends SecretKey {
  /** `succeeds=…` for every key after the first; '' for the first. */
  readonly successions: string;
}

/**
 * Writes NAME.key, which nobody else may have, and NAME.pub; with an older key NAME.pub.minisig, too, by which readers
 * who know only that one take the new one.
 * @param after the name of the older key
 * @throws Error with a sentence when one of them is there already
 */
export async function makeKeys(name: string, after: string | undefined): Promise<boolean> {
  const older = after === undefined ? undefined : readKey(after);
  const key = await makeSecretKey();
  writeKeyFile(`${name}.key`, secretKeyFile(key), 0o600);
  const publicFile = publicKeyFile(key.publicKey);
  writeKeyFile(`${name}.pub`, publicFile);
  if (older) {
    const signature = await signatureFileOf(Buffer.from(publicFile), older.successions, older);
    writeKeyFile(`${name}.pub.minisig`, signature);
  }
  console.log(`Wrote ${name}.key: keep it to yourself, and a copy of it where it is safe. It has no password.
Wrote ${name}.pub: ${key.publicKey.text}`);
  return true;
}

function writeKeyFile(file: string, text: string, mode = 0o644): void {
  if (existsSync(file))
    throw new Error(
      `${file} is there already: npm run dossier -- keys NAME makes one of another name.`,
    );
  writeFileSync(file, text, { flag: 'wx', mode });
}

/** @param name of the files, without `.key` @throws Error with a sentence when there is no such key */
export function readKey(name: string): SigningKey {
  if (!existsSync(`${name}.key`))
    throw new Error(`${name}.key is not there: npm run dossier -- keys ${name} makes it.`);
  const key = readSecretKey(`${name}.key`, readTextFile(`${name}.key`));
  return { ...key, successions: successionsOf(name, key) };
}

function successionsOf(name: string, { publicKey }: SecretKey): string {
  const file = `${name}.pub.minisig`;
  if (!existsSync(file)) return '';
  const text = readFileSync(file, 'utf8');
  const { trustedComment } = readSignatureFile(text) ?? {};
  if (trustedComment === undefined) throw new Error(`${file} is no signature.`);
  const older = trustedComment.split(/\s+/).filter((word) => word.startsWith('succeeds='));
  return [...older, `succeeds=${publicKey.text}:${text.split(/\r?\n/)[1]}`].join(' ');
}
