/**
 * Everything that Gloss keeps in `storage.local`: the key, the type, and who writes it. A decision has a
 * key of its own, with the host or the id in it, so that two writers never overwrite each other. The keys
 * are those of the first release and must stay: readers have data under them.
 */

import { colours } from '../../core/dossier/colours.ts';
import type { UnreadFacts } from '../../core/dossier/differences/unread.ts';
import { cardSizes, cardThemes } from '../../core/page/card-look.ts';
import {
  type KindGroup,
  kindGroups,
  type MarkSettings,
  markLines,
  markModes,
  markWeights,
  usualMarks,
} from '../../core/page/mark-settings.ts';
import { painterNames } from '../../core/page/painter-name.ts';
import type { SiteUse } from '../../core/page/private-limit.ts';
import { parseInstallation } from './installation.ts';
import { parseKeeping } from './keeping.ts';
import { parseKeptRecord } from './kept-record.ts';
import { parseCatalogue } from './known-catalogue.ts';
import type { Family, Item } from './local.ts';
import { parseOrigin } from './origin.ts';
import { fieldsOf, isPresent, offByDefault, onByDefault, oneOf, text } from './parse.ts';
import { parseUpdateCheck } from './update-check.ts';

const storedItem = <Value>(key: string, parse: (value: unknown) => Value): Item<Value> => ({
  key,
  parse,
});
const family = <Value>(prefix: string, parse: (value: unknown) => Value): Family<Value> => ({
  prefix,
  parse,
});

/** Reason that a dossier that is on is not compiled: its file is damaged, or its names are too many. */
export type LeftOutReason = 'damaged' | 'full';

const leftOutReason = oneOf(['damaged', 'full']);

/** Dossiers that are left out, by id. */
function parseLeftOut(value: unknown): ReadonlyMap<string, LeftOutReason> {
  const known = Object.entries(fieldsOf(value)).flatMap(([id, reason]) => {
    const why = leftOutReason(reason);
    return why ? [[id, why] as const] : [];
  });
  return new Map(known);
}

/** Record of the last compilation, by which pages find the compiled files. */
export interface CompiledState {
  /** Describes the dossiers that were compiled. */
  readonly madeFrom: string;
  /** By the id of a dossier that is lit: under which name its files are stored. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Undefined where it is of an older Gloss. */
function parseCompiled(value: unknown): CompiledState | undefined {
  const { madeFrom, parts } = fieldsOf(value);
  if (typeof madeFrom !== 'string') return undefined;
  const known = Object.entries(fieldsOf(parts)).flatMap(([id, part]) =>
    typeof part === 'string' ? [[id, part] as const] : [],
  );
  return { madeFrom, parts: new Map(known) };
}

const howUnread = oneOf(['added', 'changed']);

/** Undefined where nothing is unread. */
function parseUnread(value: unknown): UnreadFacts | undefined {
  const known = Object.entries(fieldsOf(value)).flatMap(([id, how]) => {
    const unread = howUnread(how);
    return unread ? [[id, unread] as const] : [];
  });
  return known.length ? Object.fromEntries(known) : undefined;
}

/** Storage can hold anything: a record that is not understood is left out. */
function parseSiteUse(value: unknown): Readonly<Record<string, SiteUse>> {
  const isNumber = (one: unknown): one is number => typeof one === 'number';
  const known = Object.entries(fieldsOf(value)).flatMap(([site, use]) => {
    const { since, characters, entities } = fieldsOf(use);
    if (!isNumber(since) || !isNumber(characters) || !Array.isArray(entities)) return [];
    return [[site, { since, characters, entities: entities.filter(isNumber) }] as const];
  });
  return Object.fromEntries(known);
}

/** Settings that are not understood are the usual ones. */
function parseMarks(value: unknown): MarkSettings {
  const { mode, line, weight, unmarked, inMenus } = fieldsOf(value);
  const groups = Object.keys(kindGroups) as KindGroup[];
  return {
    mode: oneOf(markModes)(mode) ?? usualMarks.mode,
    line: oneOf(markLines)(line) ?? usualMarks.line,
    weight: oneOf(markWeights)(weight) ?? usualMarks.weight,
    unmarked: groups.filter((group) => Array.isArray(unmarked) && unmarked.includes(group)),
    inMenus: inMenus === true,
  };
}

export const stored = {
  // Settings. Written by the settings page; `on` and `siteOff` by the popup, too.
  on: storedItem('on', onByDefault),
  painter: storedItem('painter', (value) => oneOf(painterNames)(value) ?? 'highlight'),
  /** Sentences that repeat a fact get a mark at their end. */
  echoMarks: storedItem('echo-marks', offByDefault),
  cardTheme: storedItem('card-theme', (value) => oneOf(cardThemes)(value) ?? 'page'),
  cardSize: storedItem('card-size', (value) => oneOf(cardSizes)(value) ?? 'medium'),
  marks: storedItem('marks', parseMarks),
  /** Gloss is on only on the sites of `siteOn`. */
  onlySites: storedItem('only-sites', offByDefault),
  /** The toolbar button shows the count. */
  badge: storedItem('badge', onByDefault),
  /** Errors that are caught silently are written to the console. */
  log: storedItem('log', offByDefault),

  // Decisions about a site. Written by popup, settings page and, on "Not this one", the card in a page.
  /** By host. */
  siteOff: family('off:', isPresent),
  /** By host; counts where Gloss is on only on some sites. */
  siteOn: family('on-at:', isPresent),
  /** By `<host>:<dossier>/<entity>`. */
  dismissed: family('not:', isPresent),
  /** By `<host>:<dossier>/<claim>`: sentences there are not said to repeat the claim. */
  dismissedEcho: family('no-echo:', isPresent),

  /** Of the last hour, by hash of the host. Written by the script in a page that names a reader's own entities. */
  siteUse: storedItem('lit-lately', parseSiteUse),

  // Installed dossiers, by id. Written by background, settings page and editor (previews).
  installation: family('installed:', parseInstallation),
  /** The file as it came. */
  file: family('file:', text),
  /** The version before it. */
  formerFile: family('former:', text),
  updateCheck: family('look:', parseUpdateCheck),
  /** By address. Written by the settings page. */
  catalogue: family('catalogue:', parseCatalogue),
  // Decisions about one of them, by id. Written by the settings page.
  dossierOff: family('asleep:', isPresent),
  colour: family('colour:', oneOf(colours)),

  /** Facts that changed since the reader may have read them, by `<dossier>/<entity>`. Written by whoever installs or shows. */
  unread: family('changed:', parseUnread),

  // Kept articles, by the id of their dossier, which is installed like any other. Written by the background,
  // and by the page that lists them.
  kept: family('kept:', parseKeptRecord),
  /** The `Article` as JSON: what its dossier was made of. */
  keptText: family('kept-text:', text),
  /** That of the time before, for "undo". */
  formerKeptText: family('kept-former-text:', text),

  /** Asked for by key or in the menu of the page, for the popup to tell of. Written by the background. */
  keeping: storedItem('keeping', parseKeeping),

  // Compiled dossiers. Written by the background alone.
  /** The packed index of the lexicon. */
  index: storedItem('index', text),
  /** The rest of the lexicon. */
  names: storedItem('names', text),
  /** An `EntityFile` as JSON, by `<part>/<entity>`; a part is a version of a dossier. */
  entityFile: family('entity:', text),
  /** A `StoryFile` as JSON, by its part. */
  story: family('story:', text),
  /** Names that a part gives to the lexicon, as JSON. Written last: if they are stored, the part is whole. */
  ownNames: family('names-of:', text),
  /** A `KnownLanguage` list as JSON: the languages with words. */
  wordLanguages: storedItem('word-languages', text),
  /** A `WordTable` as JSON, by its language. */
  words: family('words:', text),
  /** Written with index and names, once everything that it names is stored. */
  compiled: storedItem('shelf', parseCompiled),
  leftOut: storedItem('left-out', parseLeftOut),

  // Drafts, by id, as JSON. Written by the editor.
  /** Written again with every change. */
  draft: family('draft:', text),
  /** The text that it is made from, written once. */
  draftArticle: family('draft-article:', text),

  /** A backup that is being restored, as JSON. Written by the settings page, struck out by whoever carries it out. */
  restoring: storedItem('restoring', text),
};

/** Of records above all that the script in a page asks for: reading them whole would be a load for every page. */
export const fieldsOfStored = {
  /** Of an installation. */
  origin: family('installed:', (value) => parseOrigin(fieldsOf(value).from)),
  /** Of a kept article. */
  keptAddress: family('kept:', (value) => text(fieldsOf(value).address)),
};
