import { logged } from '../core/log.ts';
import { dismiss, readDismissed, recall } from '../extension/storage/settings.ts';

/** The entities that the reader does not want to see on a site, by their keys. */
export class Dismissals {
  readonly #host: string;
  readonly #changed: () => void;
  #keys: ReadonlySet<string> = new Set();

  /** @param changed called after other entities are wanted */
  constructor(host: string, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Reads them, and again when the reader has dismissed or taken back something elsewhere. */
  async renew(): Promise<void> {
    this.#keys = await readDismissed(this.#host);
    this.#changed();
  }

  /** At once in this page; in a private window and on a page of our own nowhere else: nothing is written there. */
  add(key: string): void {
    this.#keys = new Set([...this.#keys, key]);
    this.#changed();
    void dismiss(this.#host, key).catch(logged('dismissal'));
  }

  /** Takes one back, at once in this page. */
  remove(key: string): void {
    this.#keys = new Set([...this.#keys].filter((one) => one !== key));
    this.#changed();
    void recall(this.#host, key).catch(logged('dismissal'));
  }
}
