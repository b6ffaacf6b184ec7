import type { NameStore } from './name-store.ts';

/** The store of mentions, which comes with the first text that may hold a name: most pages never have one. */
export class LazyStore {
  readonly #load: () => Promise<NameStore | undefined>;
  #store: NameStore | undefined;
  #loading: Promise<void> | undefined;

  /** @param load resolves to undefined where the names cannot be had any more; never rejects */
  constructor(load: () => Promise<NameStore | undefined>) {
    this.#load = load;
  }

  get store(): NameStore | undefined {
    return this.#store;
  }

  /** Settled when loading has ended; undefined when nothing is being loaded. */
  get loading(): Promise<void> | undefined {
    return this.#loading;
  }

  /** True when all that is known is decided and painted. */
  get isSettled(): boolean {
    return this.#store?.isSettled !== false;
  }

  /** @param loaded called when loading has ended */
  request(loaded: (store: NameStore | undefined) => void): void {
    this.#loading ??= this.#load().then((store) => {
      this.#store = store;
      this.#loading = undefined;
      loaded(store);
    });
  }
}
