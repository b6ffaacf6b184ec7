/** Backup and restore, as the settings show them. */

/** Contents of a backup, as the reader sees them before it is restored. */
export interface BackupContents {
  /** ISO 8601; '' where the file does not say. */
  readonly made: string;
  readonly dossiers: number;
  readonly drafts: number;
  readonly articles: number;
  /** Sites that are off, and dismissals. */
  readonly decisions: number;
}

/** Why a file is no backup that can be restored. */
export interface BackupFault {
  readonly rule: 'none' | 'newer' | 'large' | 'wrong' | 'dossier';
  /** A key of storage for `wrong`, a title for `dossier`; else ''. */
  readonly detail: string;
}

export type BackupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly fault: BackupFault }
  | { readonly kind: 'review'; readonly contents: BackupContents }
  | { readonly kind: 'restored' }
  /** The browser could not store it; all is as it was. */
  | { readonly kind: 'unkept' };
