import { stored } from '../storage/stored.ts';

/**
 * Stored items and families that a backup holds. A new one does not compile before it is decided about here.
 * Compiled files are made again from the dossiers; the use of sites is told to nobody.
 */
const backedUp: Readonly<Record<keyof typeof stored, boolean>> = {
  on: true,
  painter: true,
  marks: true,
  onlySites: true,
  echoMarks: true,
  cardTheme: true,
  cardSize: true,
  badge: true,
  log: true,
  siteOff: true,
  siteOn: true,
  dismissed: true,
  dismissedEcho: true,
  siteUse: false,
  installation: true,
  file: true,
  formerFile: true,
  updateCheck: true,
  catalogue: true,
  dossierOff: true,
  colour: true,
  unread: true,
  kept: true,
  keptText: true,
  formerKeptText: true,
  keeping: false,
  index: false,
  names: false,
  entityFile: false,
  story: false,
  wordLanguages: false,
  words: false,
  ownNames: false,
  compiled: false,
  leftOut: false,
  draft: true,
  draftArticle: true,
  restoring: false,
};

type Stored = (typeof stored)[keyof typeof stored];

const holding: readonly Stored[] = Object.entries(stored).flatMap(([name, one]) =>
  backedUp[name as keyof typeof stored] ? [one] : [],
);

/** The item or family that a stored key belongs to; undefined for a key that no backup holds. */
export const storedAt = (key: string): Stored | undefined =>
  holding.find((one) => ('key' in one ? one.key === key : key.startsWith(one.prefix)));

/** Records and files of dossiers; for the embedded ones they come with Gloss. */
const ofDossiers = [stored.installation, stored.file, stored.formerFile];

/** Keys that a backup holds, but for the dossiers that come with Gloss: each Gloss has its own. */
export function backedUpKeys(keys: readonly string[], withGloss: ReadonlySet<string>): string[] {
  const own = new Set([...withGloss].flatMap((id) => ofDossiers.map(({ prefix }) => prefix + id)));
  return keys.filter((key) => storedAt(key) !== undefined && !own.has(key));
}
