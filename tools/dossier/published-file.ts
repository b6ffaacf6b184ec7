import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSignatureFile } from '../../core/sharing/signature-file.ts';
import { readTrustedComment } from '../../core/sharing/trusted-comment.ts';
import type { SigningKey } from './keys.ts';
import { signatureFileOf } from './secret-key.ts';

/**
 * Writes a file and its signature, unless both are there as they would be.
 * @returns its revision, one higher than that of the version that was there
 */
export async function writeSigned(
  file: string,
  text: string,
  id: string,
  key: SigningKey,
): Promise<number> {
  const before = readPublished(file);
  if (before?.bytes.equals(Buffer.from(text)) && before.keyId === key.publicKey.id)
    return before.revision;
  const revision = (before?.revision ?? 0) + 1;
  const comment = [
    `id=${id} revision=${revision}`,
    before && `previous=${createHash('sha256').update(before.bytes).digest('hex')}`,
    `key=${key.publicKey.text}`,
    key.successions,
  ];
  const trusted = comment.filter(Boolean).join(' ');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(`${file}.minisig`, await signatureFileOf(Buffer.from(text), trusted, key));
  return revision;
}

interface PublishedFile {
  readonly bytes: Buffer;
  readonly revision: number;
  /** 16 hexadecimal digits. */
  readonly keyId: string;
}

/** @throws Error with a sentence when what is there cannot be built on */
function readPublished(file: string): PublishedFile | undefined {
  if (!existsSync(file)) return undefined;
  const signature = existsSync(`${file}.minisig`)
    ? readSignatureFile(readFileSync(`${file}.minisig`, 'utf8'))
    : undefined;
  const { revision } = readTrustedComment(signature?.trustedComment ?? '');
  if (!signature || revision === undefined)
    throw new Error(
      `${file} has no signature that says its revision: remove it, or name another folder.`,
    );
  return { bytes: readFileSync(file), revision, keyId: signature.signature.keyId };
}
