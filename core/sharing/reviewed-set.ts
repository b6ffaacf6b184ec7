import type { UsableFile } from '../dossier/installed/reviewed-file.ts';
import type { SignatureView } from './signature-view.ts';

/** A set of dossiers that may be installed, as it is shown to the reader before. */
export interface ReviewedSet {
  readonly kind: 'set';
  /** Its name or address. */
  readonly name: string;
  readonly title: string;
  readonly author: string;
  readonly signature: SignatureView;
  readonly files: readonly UsableFile[];
}
