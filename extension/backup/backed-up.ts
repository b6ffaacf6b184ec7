import { stored } from '../storage/stored.ts';

/**
 * Of everything that is stored, what a backup holds. A key that is new does not compile before it is decided about
 * here. What is compiled is made again; what was lit of late is told to nobody.
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

/** What a stored key belongs to; undefined where no backup holds it. */
export const storedAt = (key: string): Stored | undefined =>
  holding.find((one) => ('key' in one ? one.key === key : key.startsWith(one.prefix)));

/** Of a dossier: its record and its files, which come with Gloss where it does. */
const ofDossiers = [stored.installation, stored.file, stored.formerFile];

/** Keys that a backup holds, but for the dossiers that come with Gloss: each Gloss has its own. */
export function backedUpKeys(keys: readonly string[], withGloss: ReadonlySet<string>): string[] {
  const own = new Set([...withGloss].flatMap((id) => ofDossiers.map(({ prefix }) => prefix + id)));
  return keys.filter((key) => storedAt(key) !== undefined && !own.has(key));
}
