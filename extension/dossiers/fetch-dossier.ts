/**
 * The only place where Gloss asks a server for something: a dossier that the reader follows, at the
 * address that the reader gave, with the permission that the reader gave for its host.
 */
import { browser } from 'wxt/browser';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import { longestFile } from '../../core/dossier/reading/read-dossier.ts';
import type { Trouble } from '../storage/update-checks.ts';

export type Fetched =
  | { readonly kind: 'file'; readonly text: string; readonly etag: string | undefined }
  | { readonly kind: 'same' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** A server that is slower than this, in ms, is asked again another day. */
const patience = 60_000;

/**
 * Never rejects.
 * @param etag of the version that is known
 */
export async function fetchDossier(address: string, etag?: string): Promise<Fetched> {
  try {
    if (!(await mayAsk(address))) return trouble('forbidden', '');
    const response = await fetch(address, {
      headers: etag ? { 'if-none-match': etag } : {},
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Elsewhere is another host, for which the reader has given no permission.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    return await answerOf(response);
  } catch {
    return trouble('offline', '');
  }
}

/** The host of an address as a match pattern: what the reader is asked to permit. */
export const hostPattern = (address: string): string => `https://${new URL(address).hostname}/*`;

const mayAsk = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(address)] });

async function answerOf(response: Response): Promise<Fetched> {
  const isMoved =
    response.type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(response.status);
  if (isMoved) return trouble('moved', '');
  if (response.status === 304) return { kind: 'same' };
  if (!response.ok) return trouble('missing', String(response.status));
  const bytes = await bytesUpTo(response, longestFile);
  if (!bytes) return trouble('large', '');
  const read = readBytes(bytes);
  if ('problem' in read) return trouble('broken', read.problem.sentence);
  return { kind: 'file', text: read.text, etag: response.headers.get('etag') ?? undefined };
}

const trouble = (kind: Trouble['kind'], what: string): Fetched => ({
  kind: 'trouble',
  trouble: { kind, what },
});

/** Undefined when there is more; what a server says of the length beforehand need not be true. */
async function bytesUpTo({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    size += value.length;
    if (size <= most) continue;
    await reader?.cancel();
    return undefined;
  }
}
