/**
 * The only place where Gloss asks a server for something: a dossier that the reader subscribed to, or a catalogue that
 * the reader opens, at the address that the reader gave, and the signature beside it, with the permission that the reader gave for its host.
 */

import { type Address, signatureAddress } from '../../core/dossier/installed/dossier-url.ts';
import type { CheckFailure } from '../../core/dossier/installed/failure.ts';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import { longestFile } from '../../core/dossier/reading/read-dossier.ts';
import { log } from '../../core/log.ts';
import {
  checkSignature,
  type Expected,
  type SignedFile,
  type Signer,
} from '../../core/sharing/check-signature.ts';
import { isSignatureFile, longestSignatureFile } from '../../core/sharing/signature-file.ts';
import { isHostPermitted } from './subscription.ts';

export interface FetchedFile {
  readonly kind: 'file';
  readonly text: string;
  readonly etag: string | undefined;
  /** Undefined where it is not signed. */
  readonly signer: Signer | undefined;
  /** Checks the signature once the file's id is known. @returns the failure, undefined if it fits */
  fits(expected: Expected): Promise<CheckFailure | undefined>;
}

type FailedFetch = { readonly kind: 'failure'; readonly failure: CheckFailure };

export type Fetched = FetchedFile | { readonly kind: 'same' } | FailedFetch;

/** A server that is slower than this is asked again another day. */
const fetchTimeoutMs = 60_000;

/**
 * Never rejects.
 * @param expected what its signature must fit: that is checked before anything of the file is read
 * @param etag of the version that is known
 */
export async function fetchDossier(
  address: Address,
  expected: Expected,
  etag?: string,
): Promise<Fetched> {
  try {
    if (!(await isHostPermitted(address))) return failedFetch('forbidden');
    const response = await requestFile(address, etag);
    const failure = failureOf(response);
    if (failure) return failure;
    if (response.status === 304) return { kind: 'same' };
    return await readResponse(address, response, expected);
  } catch (error) {
    log('update check', error);
    return failedFetch('offline');
  }
}

const requestFile = (address: Address, etag?: string): Promise<Response> =>
  fetch(address, {
    headers: etag ? { 'if-none-match': etag } : {},
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    // A redirection may lead to another host, for which the reader has given no permission.
    redirect: 'manual',
    signal: AbortSignal.timeout(fetchTimeoutMs),
  });

const isRedirected = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

function failureOf(response: Response): FailedFetch | undefined {
  if (isRedirected(response)) return failedFetch('moved');
  if (response.ok || response.status === 304) return undefined;
  return failedFetch('missing', String(response.status));
}

async function readResponse(
  address: Address,
  response: Response,
  expected: Expected,
): Promise<Fetched> {
  const bytes = await bytesUpTo(response, longestFile);
  if (!bytes) return failedFetch('large');
  const beside = await requestFile(signatureAddress(address));
  const signature = await fetchSignature(beside);
  if (signature === 'failed') return failedFetch('missing', String(beside.status));
  const file = { bytes, hash: await sha256Hex(bytes), signature };
  const checked = await checkSignature(file, expected, Date.now());
  if (checked.kind === 'refused') return failedFetch(checked.fault, checked.detail);
  const signer = checked.kind === 'signed' ? checked.signer : undefined;
  return readSigned(file, signer, response.headers.get('etag') ?? undefined);
}

function readSigned(
  file: SignedFile,
  signer: Signer | undefined,
  etag: string | undefined,
): Fetched {
  const read = readBytes(file.bytes);
  if ('problem' in read)
    return { kind: 'failure', failure: { kind: 'broken', detail: '', problem: read.problem } };
  return {
    kind: 'file',
    text: read.text,
    etag,
    signer,
    fits: (expected) => fitsExpected(file, expected),
  };
}

async function fitsExpected(
  file: SignedFile,
  expected: Expected,
): Promise<CheckFailure | undefined> {
  const checked = await checkSignature(file, expected, Date.now());
  return checked.kind === 'refused' ? { kind: checked.fault, detail: checked.detail } : undefined;
}

/** Servers answer in many ways that a file is not there; Amazon's say 403. */
const isAbsent = (response: Response): boolean =>
  isRedirected(response) || [401, 403, 404, 410].includes(response.status);

/** Undefined where there is none; another page in its place is none. */
async function fetchSignature(response: Response): Promise<string | undefined | 'failed'> {
  if (isAbsent(response)) return undefined;
  if (!response.ok) return 'failed';
  const bytes = await bytesUpTo(response, longestSignatureFile);
  const read = bytes && readBytes(bytes);
  return read && 'text' in read && isSignatureFile(read.text) ? read.text : undefined;
}

async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const failedFetch = (kind: CheckFailure['kind'], detail = ''): FailedFetch => ({
  kind: 'failure',
  failure: { kind, detail },
});

/** Undefined when there is more; the length that a server announces need not be true. */
async function bytesUpTo(
  { body }: Response,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
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
