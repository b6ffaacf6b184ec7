/** The file of a backup: everything that Gloss has stored, as JSON under the keys of storage. */
import type { BackupContents, BackupFault } from '../../core/backup/backup-state.ts';
import { readDossier, rereadDossier } from '../../core/dossier/reading/read-dossier.ts';
import { idsIn } from '../storage/local.ts';
import { fieldsOf } from '../storage/parse.ts';
import { stored } from '../storage/stored.ts';
import { backedUpKeys, storedAt } from './backed-up.ts';

const version = 1;

/** In UTF-16 units, and in bytes: three of the largest dossiers. */
export const longestBackup = 150_000_000;

export type Entries = Readonly<Record<string, unknown>>;

export interface Backup {
  readonly contents: BackupContents;
  readonly entries: Entries;
}

/** @param all of storage */
export function writeBackup(all: Entries, now: Date): string {
  const keys = backedUpKeys(Object.keys(all), withGlossIn(all));
  const entries = Object.fromEntries(keys.map((key) => [key, all[key]]));
  return JSON.stringify({ gloss: 'backup', version, made: now.toISOString(), entries });
}

/** Ids of dossiers that came with Gloss. */
export const withGlossIn = (all: Entries): ReadonlySet<string> =>
  new Set(
    idsIn(Object.keys(all), stored.installation).filter((id) => {
      const { from } = fieldsOf(all[stored.installation.prefix + id]);
      return from === 'package';
    }),
  );

/** Never throws. Nothing of a file that is not whole is taken. */
export function readBackup(text: string): Backup | BackupFault {
  const file = fieldsOf(parseBackup(text));
  if (file.gloss !== 'backup' || typeof file.version !== 'number')
    return { rule: 'none', detail: '' };
  if (file.version > version) return { rule: 'newer', detail: '' };
  const entries = fieldsOf(file.entries);
  const fault = faultOf(entries);
  if (fault) return fault;
  const keys = backedUpKeys(Object.keys(entries), withGlossIn(entries));
  const parsed = Object.fromEntries(keys.map((key) => [key, storedAt(key)?.parse(entries[key])]));
  return { contents: contentsOf(parsed, file.made), entries: parsed };
}

function parseBackup(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOf(entries: Entries): BackupFault | undefined {
  for (const [key, value] of Object.entries(entries)) {
    const one = storedAt(key);
    if (!one) continue;
    if (one.parse(value) === undefined) return { rule: 'wrong', detail: key };
    const isFile = key.startsWith(stored.file.prefix) || key.startsWith(stored.formerFile.prefix);
    const isRefused = isFile && typeof value === 'string' && isForbidden(value);
    if (isRefused) return { rule: 'dossier', detail: rereadDossier(value)?.title ?? key };
    if (key.startsWith(stored.draft.prefix) && !isDraft(value))
      return { rule: 'wrong', detail: key };
  }
  return undefined;
}

/**
 * A dossier that no import would take: it could slow down every page. One that is damaged does nothing, and is
 * told of in the settings as it was before.
 */
const isForbidden = (file: string): boolean =>
  readDossier(file).dossier === undefined && rereadDossier(file) !== undefined;

function isDraft(value: unknown): boolean {
  const { dossier, proposed } = fieldsOf(parseBackup(typeof value === 'string' ? value : ''));
  const { entities, claims, sources } = fieldsOf(dossier);
  return [entities, claims, sources, proposed].every(Array.isArray);
}

function contentsOf(entries: Entries, made: unknown): BackupContents {
  const keys = Object.keys(entries);
  const count = (...families: { prefix: string }[]): number =>
    families.reduce((sum, one) => sum + idsIn(keys, one).length, 0);
  const articles = count(stored.kept);
  return {
    made: typeof made === 'string' && !Number.isNaN(Date.parse(made)) ? made : '',
    dossiers: count(stored.installation) - articles,
    drafts: count(stored.draft),
    articles,
    decisions: count(stored.siteOff, stored.dismissed, stored.dismissedEcho),
  };
}
