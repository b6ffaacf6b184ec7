/** Backup and restore in the settings. */
import { browser } from 'wxt/browser';
import type { BackupFault, BackupState } from '../../core/backup/backup-state.ts';
import { readAddress } from '../../core/dossier/installed/dossier-url.ts';
import { readBytes } from '../../core/dossier/reading/read-bytes.ts';
import { log } from '../../core/log.ts';
import { requestHosts } from '../dossiers/subscription.ts';
import { save } from '../save-file.ts';
import { fieldsOf } from '../storage/parse.ts';
import { stored } from '../storage/stored.ts';
import { type Backup, longestBackup, readBackup, writeBackup } from './backup-file.ts';
import { restore } from './restore.ts';

export class BackupManager {
  #state: BackupState = { kind: 'idle' };
  #backup: Backup | undefined;
  readonly #changed: () => void;

  /** @param changed called when there is something new to show */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): BackupState {
    return this.#state;
  }

  async save(): Promise<void> {
    const now = new Date();
    const text = writeBackup(await browser.storage.local.get(null), now);
    save(`gloss-backup-${now.toISOString().slice(0, 10)}.json`, 'application/json', text);
  }

  async read(file: File): Promise<void> {
    this.#set({ kind: 'reading' });
    const read = await readBackupFile(file);
    this.#backup = 'entries' in read ? read : undefined;
    this.#set(
      'entries' in read
        ? { kind: 'review', contents: read.contents }
        : { kind: 'refused', fault: read },
    );
  }

  /** Asks for the permissions of what is followed first; call it right after a click. */
  async restore(): Promise<void> {
    const backup = this.#backup;
    if (!backup) return;
    // Dossiers whose hosts are not permitted are restored, too; their next update check reports it.
    await requestHosts(followedIn(backup)).catch((error: unknown) => log('restore', error));
    this.#backup = undefined;
    try {
      await restore(backup.entries);
      this.#set({ kind: 'restored' });
    } catch (error) {
      log('restore', error);
      this.#set({ kind: 'unkept' });
    }
  }

  leave(): void {
    this.#backup = undefined;
    this.#set({ kind: 'idle' });
  }

  #set(state: BackupState): void {
    this.#state = state;
    this.#changed();
  }
}

async function readBackupFile(file: File): Promise<Backup | BackupFault> {
  if (file.size > longestBackup) return { rule: 'large', detail: '' };
  const read = readBytes(new Uint8Array(await file.arrayBuffer()));
  return 'text' in read ? readBackup(read.text) : { rule: 'none', detail: '' };
}

const followedIn = ({ entries }: Backup) =>
  Object.entries(entries).flatMap(([key, value]) => {
    const { from } = fieldsOf(value);
    if (!key.startsWith(stored.installation.prefix) || typeof from !== 'string') return [];
    const read = readAddress(from);
    return read.kind === 'address' ? [read.address] : [];
  });
