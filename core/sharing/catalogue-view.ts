import type { SignatureView } from './signature-view.ts';

/** A catalogue that the reader has opened before. */
export interface KnownCatalogue {
  readonly address: string;
  readonly title: string;
}

/** A catalogue as it was when the reader opened it. */
export interface OpenCatalogue extends KnownCatalogue {
  readonly author: string;
  readonly signature: SignatureView;
  readonly entries: readonly ListedEntry[];
}

export interface ListedEntry {
  readonly title: string;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** With the key where there is one. */
  readonly address: string;
  /** The least revision that is to be expected there. */
  readonly revision: number | undefined;
}
