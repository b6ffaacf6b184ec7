/**
 * The only place where Gloss asks a server for something: a dossier that the reader subscribed to, at the
 * address that the reader gave, with the permission that the reader gave for its host.
 */

import type { Address } from '../../core/dossier/installed/dossier-url.ts';
import type { CheckFailure } from '../../core/dossier/installed/failure.ts';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import { longestFile } from '../../core/dossier/reading/read-dossier.ts';
import { log } from '../../core/log.ts';
import { isHostPermitted } from './subscription.ts';

export type Fetched =
  | { readonly kind: 'file'; readonly text: string; readonly etag: string | undefined }
  | { readonly kind: 'same' }
  | { readonly kind: 'failure'; readonly failure: CheckFailure };

/** A server that is slower than this is asked again another day. */
const longestWaitMs = 60_000;

/**
 * Never rejects.
 * @param etag of the version that is known
 */
export async function fetchDossier(address: Address, etag?: string): Promise<Fetched> {
  try {
    if (!(await isHostPermitted(address))) return failed('forbidden');
    const response = await fetch(address, {
      headers: etag ? { 'if-none-match': etag } : {},
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // A redirection may lead to another host, for which the reader has given no permission.
      redirect: 'manual',
      signal: AbortSignal.timeout(longestWaitMs),
    });
    return await readResponse(response);
  } catch (error) {
    log('update check', error);
    return failed('offline');
  }
}

async function readResponse(response: Response): Promise<Fetched> {
  const isMoved =
    response.type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(response.status);
  if (isMoved) return failed('moved');
  if (response.status === 304) return { kind: 'same' };
  if (!response.ok) return failed('missing', String(response.status));
  const bytes = await bytesUpTo(response, longestFile);
  if (!bytes) return failed('large');
  const read = readBytes(bytes);
  if ('problem' in read)
    return { kind: 'failure', failure: { kind: 'broken', detail: '', problem: read.problem } };
  return { kind: 'file', text: read.text, etag: response.headers.get('etag') ?? undefined };
}

const failed = (kind: CheckFailure['kind'], detail = ''): Fetched => ({
  kind: 'failure',
  failure: { kind, detail },
});

/** Undefined when there is more; the length that a server announces need not be true. */
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
