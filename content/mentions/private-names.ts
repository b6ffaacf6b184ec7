import { logged } from '../../core/log.ts';
import {
  allowedOnPage,
  allowedOnSite,
  hashOfKey,
  type SiteUse,
  useAt,
} from '../../core/page/private-limit.ts';
import {
  readHiddenDossiers,
  readPrivateDossiers,
  readSiteUse,
  writeSiteUse,
} from '../../extension/storage/private-use.ts';

/** Pause before what was lit is written down, in ms. */
const writeMs = 1000;

const dossierOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** Which entities of the reader's own dossiers a page may have lit (`core/page/private-limit.ts`). */
export class PrivateNames {
  readonly #dossiers: ReadonlySet<string>;
  readonly #hidden: ReadonlySet<string>;
  readonly #site: number;
  readonly #charactersRead: () => number;
  readonly #before: SiteUse;
  readonly #admitted = new Set<number>();
  #isReached = false;
  #writing: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    dossiers: ReadonlySet<string>,
    hidden: ReadonlySet<string>,
    site: number,
    before: SiteUse,
    read: () => number,
  ) {
    this.#dossiers = dossiers;
    this.#hidden = hidden;
    this.#site = site;
    this.#before = before;
    this.#charactersRead = read;
  }

  /**
   * @param keys `<dossier>/<entity>` of all entities
   * @param charactersRead so far in this page
   */
  static async open(
    keys: readonly string[],
    host: string,
    charactersRead: () => number,
  ): Promise<PrivateNames> {
    const ids = [...new Set(keys.map(dossierOf))];
    const [dossiers, hidden] = await Promise.all([
      readPrivateDossiers(ids),
      readHiddenDossiers(ids),
    ]);
    const site = hashOfKey(host);
    const use = dossiers.size ? await readSiteUse(site) : undefined;
    return new PrivateNames(dossiers, hidden, site, useAt(use, Date.now()), charactersRead);
  }

  /** True when an entity was left out because of the limit. */
  get isReached(): boolean {
    return this.#isReached;
  }

  /** Whether an entity may be lit; the first time counts. */
  admits(key: string): boolean {
    if (!this.#dossiers.has(dossierOf(key))) return true;
    if (this.#hidden.has(dossierOf(key))) return false;
    const hash = hashOfKey(key);
    if (this.#admitted.has(hash)) return true;
    const isKnown = this.#before.entities.includes(hash);
    if (!this.#hasRoom(isKnown)) {
      this.#isReached = true;
      return false;
    }
    this.#admitted.add(hash);
    this.#writing ??= setTimeout(() => this.#write(), writeMs);
    return true;
  }

  /** @param isKnown whether the site has had it within the hour: then it learns nothing new */
  #hasRoom(isKnown: boolean): boolean {
    const characters = this.#charactersRead();
    if (this.#admitted.size >= allowedOnPage(characters)) return false;
    if (isKnown) return true;
    const { entities, characters: before } = this.#before;
    const onSite = new Set(entities).union(this.#admitted);
    return onSite.size < allowedOnSite(before + characters);
  }

  #write(): void {
    this.#writing = undefined;
    const { since, characters, entities } = this.#before;
    void writeSiteUse(this.#site, {
      since,
      characters: characters + this.#charactersRead(),
      entities: [...new Set(entities).union(this.#admitted)],
    }).catch(logged('private names'));
  }
}
