import { logged } from '../../core/log.ts';
import {
  allowedIn,
  hashOfKey,
  type SiteUse,
  siteOf,
  useAt,
} from '../../core/page/private-limit.ts';
import {
  readHiddenDossiers,
  readPrivateDossiers,
  SiteUses,
} from '../../extension/storage/private-use.ts';

/** Least pause between two writes of the characters read, in ms. */
const writeMs = 100;

const dossierOfKey = (key: string): string => key.slice(0, key.indexOf('/'));

interface PrivateNamesOptions {
  /** As `hostOf` has it. */
  readonly host: string;
  /** So far in this page. */
  charactersRead(): number;
  readonly signal: AbortSignal;
}

/** Limits which entities of the reader's own dossiers are lit in a page (`core/page/private-limit.ts`). */
export class PrivateNames {
  readonly #dossiers: ReadonlySet<string>;
  readonly #hidden: ReadonlySet<string>;
  readonly #charactersRead: () => number;
  readonly #uses: SiteUses;
  readonly #site: number;
  readonly #admitted = new Set<number>();
  #isReached = false;
  /** Characters of this page that the use of its site holds already. */
  #written = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    dossiers: ReadonlySet<string>,
    hidden: ReadonlySet<string>,
    uses: SiteUses,
    { host, charactersRead }: PrivateNamesOptions,
  ) {
    this.#dossiers = dossiers;
    this.#hidden = hidden;
    this.#uses = uses;
    this.#site = hashOfKey(siteOf(host));
    this.#charactersRead = charactersRead;
  }

  /** @param keys `<dossier>/<entity>` of all entities */
  static async open(keys: readonly string[], options: PrivateNamesOptions): Promise<PrivateNames> {
    const ids = [...new Set(keys.map(dossierOfKey))];
    const [dossiers, hidden, uses] = await Promise.all([
      readPrivateDossiers(ids, options.host),
      readHiddenDossiers(ids),
      SiteUses.open(options.signal),
    ]);
    return new PrivateNames(dossiers, hidden, uses, options);
  }

  /** True when an entity was left out because of the limit. */
  get isReached(): boolean {
    return this.#isReached;
  }

  /** True if an entity may be lit; the first time counts toward the limit. */
  admits(key: string): boolean {
    if (this.#isHidden(key)) return false;
    if (!this.#isPrivate(key)) return true;
    const hash = hashOfKey(key);
    if (this.#admitted.has(hash)) return true;
    if (!this.#hasRoom(hash)) {
      this.#isReached = true;
      return false;
    }
    this.#admitted.add(hash);
    this.#write();
    return true;
  }

  /**
   * Entities of one name that may be shown: all of them once one may be lit, as the page sees the name
   * and not whose it is. The same person in five kept articles counts once.
   */
  toldOf(keys: readonly string[]): readonly string[] {
    const shown = keys.filter((key) => !this.#isHidden(key));
    const isOpen = shown.some((key) => !this.#isPrivate(key));
    return isOpen || shown.some((key) => this.admits(key)) ? shown : [];
  }

  #isPrivate(key: string): boolean {
    return this.#dossiers.has(dossierOfKey(key));
  }

  #isHidden(key: string): boolean {
    return this.#hidden.has(dossierOfKey(key));
  }

  /** To be called after text of the page was read. Written at once: a page may leave before the next task. */
  hasRead(): void {
    if (!this.#dossiers.size || this.#pause !== undefined) return;
    if (this.#charactersRead() === this.#written) return;
    this.#write();
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.hasRead();
    }, writeMs);
  }

  #hasRoom(hash: number): boolean {
    const { characters, entities } = this.#use;
    if (this.#admitted.size >= allowedIn(this.#charactersRead())) return false;
    // The site has had it within the hour: it learns nothing new.
    return entities.includes(hash) || entities.length < allowedIn(characters);
  }

  /** Use of the site within the hour, this page included. */
  get #use(): SiteUse {
    const { since, characters, entities } = useAt(this.#uses.of(this.#site), Date.now());
    return {
      since,
      characters: characters + this.#charactersRead() - this.#written,
      entities: [...new Set(entities).union(this.#admitted)],
    };
  }

  #write(): void {
    const use = this.#use;
    this.#written = this.#charactersRead();
    void this.#uses.put(this.#site, use).catch(logged('private names'));
  }
}
