import { type PublicKey, readPublicKey } from './public-key.ts';
import { readSignature, type Signature } from './signature-file.ts';

/** A newer key, and the signature of its file (`publicKeyFile`) by the key before it. */
export interface Succession {
  readonly key: PublicKey;
  readonly signature: Signature;
}

/** Fields that Gloss reads from a trusted comment. */
export interface TrustedComment {
  /** Of the dossier, set or catalogue; absent where it does not say. */
  readonly id: string | undefined;
  /** Higher with every version; absent where it does not say. */
  readonly revision: number | undefined;
  /** The key that it is signed with. */
  readonly key: PublicKey | undefined;
  /** The keys of its publisher after the first, the oldest first. */
  readonly successions: readonly Succession[];
  /** In seconds since 1970, where it stands in place of a revision. */
  readonly timestamp: number | undefined;
}

/**
 * Reads `id=small revision=41 previous=<SHA-256> key=<key>`, with `succeeds=<key>:<signature>` for every key after
 * the first, in any order. Without a revision the `timestamp:` counts that minisign writes by itself.
 */
export function readTrustedComment(comment: string): TrustedComment {
  const words = comment.split(/\s+/);
  const wordAfter = (name: string): string | undefined =>
    words.find((word) => word.startsWith(name))?.slice(name.length);
  const revision = numberIn(wordAfter('revision='));
  const timestamp = revision === undefined ? numberIn(wordAfter('timestamp:')) : undefined;
  return {
    id: wordAfter('id='),
    revision: revision ?? timestamp,
    key: readPublicKey(wordAfter('key=') ?? ''),
    successions: words.flatMap(successionIn),
    timestamp,
  };
}

const numberIn = (text: string | undefined): number | undefined =>
  text && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

function successionIn(word: string): Succession[] {
  const [, name, line] = /^succeeds=([^:]*):([^:]*)$/.exec(word) ?? [];
  const key = readPublicKey(name ?? '');
  const signature = readSignature(line ?? '');
  return key && signature ? [{ key, signature }] : [];
}
