import type { SignatureView } from './signature-view.ts';

/** A dossier that a page offers. */
export interface DossierOffer {
  /** As the page gives it, with the key where it has one. */
  readonly address: string;
  /** In ASCII. */
  readonly host: string;
  /** Absent where nothing is followed at that address. */
  readonly followed:
    | { readonly title: string; readonly author: string; readonly signature: SignatureView }
    | undefined;
}
