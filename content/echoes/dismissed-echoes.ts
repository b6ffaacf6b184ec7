import { logged } from '../../core/log.ts';
import { dismissEcho, readDismissedEchoes, recallEcho } from '../../extension/storage/settings.ts';

/** The echoes that the reader does not want on a site, by `<dossier>/<claim>`. */
export class DismissedEchoes {
  readonly #host: string;
  /** In a private window and on a page of our own nothing is written: then only this page remembers. */
  readonly #decided = new Map<string, boolean>();

  constructor(host: string) {
    this.#host = host;
  }

  async load(): Promise<(key: string) => boolean> {
    const kept = await readDismissedEchoes(this.#host);
    return (key) => this.#decided.get(key) ?? kept.has(key);
  }

  set(key: string, isDismissed: boolean): void {
    this.#decided.set(key, isDismissed);
    const write = isDismissed ? dismissEcho : recallEcho;
    void write(this.#host, key).catch(logged('dismissal'));
  }
}
