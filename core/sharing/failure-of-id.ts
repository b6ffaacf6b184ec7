import type { CheckFailure } from '../dossier/installed/failure.ts';
import type { Signer } from './check-signature.ts';

/** A signature that names another id than the file is of another file, whoever made it; undefined where all is well. */
export const failureOfId = (
  signer: Signer | undefined,
  id: string | undefined,
): CheckFailure | undefined =>
  signer?.id === undefined || signer.id === id
    ? undefined
    : { kind: 'file-of-another', detail: signer.id };
