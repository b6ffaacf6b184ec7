/** An installed dossier as the settings list it. */
import type { SignatureView } from '../../sharing/signature-view.ts';
import type { Colour } from '../colours.ts';
import type { FactNews } from '../differences/compare.ts';
import type { CheckFailure } from './failure.ts';

/** Reason why no name of a dossier is marked though it is on. */
export type LeftOut =
  | { readonly reason: 'full' }
  /** `canRollBack`: the version before it can be installed again. */
  | { readonly reason: 'damaged'; readonly canRollBack: boolean };

interface Listed {
  readonly id: string;
  /** Its id where nothing else is known. */
  readonly title: string;
  readonly isOn: boolean;
  readonly colour: Colour | undefined;
  readonly leftOut: LeftOut | undefined;
}

/** The changes of the newer of two versions. */
export interface VersionNews extends FactNews {
  /** The reader went back to the older one. */
  readonly isRolledBack: boolean;
}

/** The last check of its address. */
interface ListedCheck {
  readonly at: Date;
  readonly failure: CheckFailure | undefined;
}

export interface WholeDossier extends Listed {
  readonly state: 'whole';
  readonly author: string;
  readonly facts: number;
  readonly names: number;
  /** `package`, `file`, or the address at which it is followed. */
  readonly from: string;
  /** Absent for what is neither signed nor followed. */
  readonly signature: SignatureView | undefined;
  readonly check: ListedCheck | undefined;
  /** Absent where there is only one version. */
  readonly news: VersionNews | undefined;
}

interface DamagedDossier extends Listed {
  readonly state: 'damaged';
}

export type ListedDossier = WholeDossier | DamagedDossier;
