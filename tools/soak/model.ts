/** Model of the reader's decisions and kept articles: it tells what storage must hold, and which names must be lit. */
import { followedId, followedNames, followedTitle, importedId, importedNames } from './dossiers.ts';
import {
  allSpeakers,
  articlesOn,
  embeddedNames,
  type PageRoute,
  speakersOfArticle,
} from './pages.ts';

export const embeddedId = 'musk-and-putin';

export interface KeptModel {
  readonly id: string;
  /** Kept a second time, so that the press can be undone to the first. */
  readonly hasFormer: boolean;
}

export class Model {
  /** Keys of storage that differ from their default. */
  readonly settings = new Map<string, unknown>();
  /** By the number of the article. */
  readonly kept = new Map<number, KeptModel>();
  /** Revisions of the dossier that is followed; a step back swaps them. */
  followed: { readonly shown: number; readonly former?: number | undefined } | undefined;
  isImported = false;

  set(key: string, value: unknown): void {
    if (value === undefined) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  isOn(id: string): boolean {
    return !this.settings.has(`asleep:${id}`);
  }

  /** Ids of all dossiers. */
  get installed(): string[] {
    return [
      embeddedId,
      ...(this.followed ? [followedId] : []),
      ...(this.isImported ? [importedId] : []),
      ...Array.from(this.kept.values(), ({ id }) => id),
    ];
  }

  /** In the order of letters. @param isPrivate nothing of kept articles is lit in private windows */
  namesOn(route: PageRoute, isPrivate = false): string[] {
    if (this.isDark(route.host)) return [];
    const articles = route.kind === 'article' ? [route.nth] : articlesOn(route);
    const kept = articles.flatMap((nth) => {
      const one = this.kept.get(nth);
      return one && this.isOn(one.id) && !isPrivate ? speakersOfArticle(nth) : [];
    });
    return (route.kind === 'article' ? kept : [...kept, ...this.#namesOfStories()]).toSorted();
  }

  #namesOfStories(): string[] {
    const of = (id: string, names: readonly string[]) => (this.isOn(id) ? names : []);
    return [
      ...of(embeddedId, embeddedNames),
      ...of(followedId, this.followed ? followedNames(this.followed.shown) : []),
      ...of(importedId, this.isImported ? importedNames : []),
    ];
  }

  /** True if Gloss is off on that host. */
  isDark(host: string): boolean {
    const { settings } = this;
    if (settings.has('on') || settings.has(`off:${host}`)) return true;
    return settings.has('only-sites') && !settings.has(`on-at:${host}`);
  }

  /** Keys whose values are known. */
  get valued(): string[] {
    return [...this.settings.keys(), `file:${followedId}`];
  }

  /**
   * Faults in the contents of storage; empty if all is as it must be.
   * @param keys all of them
   * @param values those of `valued`
   */
  faultsIn(keys: readonly string[], values: Readonly<Record<string, unknown>>): string[] {
    const wanted = [...this.settings.keys(), ...this.#keysOfDossiers()];
    const missing = wanted.filter((key) => !keys.includes(key));
    const stories = keys.flatMap((key) => /^story:([^@]+)/.exec(key)?.[1] ?? []);
    const stray = keys.filter((key) => !this.#mayHold(key, wanted));
    const other = [...this.settings].filter(
      ([key, value]) => JSON.stringify(values[key]) !== JSON.stringify(value),
    );
    const file = String(values[`file:${followedId}`] ?? '');
    const isOld = this.followed && !file.includes(`"${followedTitle(this.followed.shown)}"`);
    return [
      ...missing.map((key) => `${key} is missing`),
      ...stray.map((key) => `${key} should not be there`),
      ...other.map(([key, value]) => `${key} is not ${JSON.stringify(value)}`),
      ...(new Set(stories).size < stories.length ? ['a dossier is compiled twice'] : []),
      ...(isOld ? [`the followed dossier is not revision ${this.followed?.shown}`] : []),
    ];
  }

  #keysOfDossiers(): string[] {
    const kept = Array.from(this.kept.values(), ({ id, hasFormer }) => [
      `kept:${id}`,
      `kept-text:${id}`,
      ...(hasFormer ? [`kept-former-text:${id}`] : []),
    ]);
    const followed = this.followed ? [`look:${followedId}`] : [];
    const all = this.installed.flatMap((id) => [`installed:${id}`, `file:${id}`]);
    return [...kept.flat(), ...followed, ...all];
  }

  #mayHold(key: string, wanted: readonly string[]): boolean {
    if (wanted.includes(key) || passing.test(key)) return true;
    // Compiled files have the version in their key: `entity:<dossier>@<version>/<entity>`.
    const [, family = '', id = ''] =
      /^(entity|story|names-of|former|changed):([^/@]+)/.exec(key) ?? [];
    if (!this.installed.includes(id)) return false;
    return family === 'former' || family === 'changed' || this.isOn(id);
  }
}

/** True if nothing is lit that should not be, and only names of kept articles or of an imported dossier are dark. */
export function isWithinLimit(lit: readonly string[], wanted: readonly string[]): boolean {
  const own = new Set([...allSpeakers, ...importedNames]);
  return (
    lit.every((name) => wanted.includes(name)) &&
    wanted.every((name) => lit.includes(name) || own.has(name))
  );
}

/** Keys that storage may hold whatever the reader does. */
const passing = /^(index|names|shelf|left-out|lit-lately|keeping|word-languages|words:.+)$/;
