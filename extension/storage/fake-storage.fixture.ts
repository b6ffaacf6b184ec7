/** Storage for tests: answers late, as the real one does, and can be cut off in the middle of a task. */

type Listener = (changes: Record<string, unknown>) => void;

export class FakeStorage {
  readonly values = new Map<string, unknown>();
  /** Writes that still succeed; after them the browser is dead. */
  writesLeft = Number.POSITIVE_INFINITY;
  /** Keys of every write, in order. */
  readonly written: string[][] = [];
  readonly #listeners = new Set<Listener>();

  readonly onChanged = {
    addListener: (listener: Listener): void => void this.#listeners.add(listener),
    removeListener: (listener: Listener): void => void this.#listeners.delete(listener),
  };

  async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    await late();
    const wanted = keys === null ? [...this.values.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.filter((key) => this.values.has(key)).map((key) => [key, this.values.get(key)]),
    );
  }

  async getKeys(): Promise<string[]> {
    await late();
    return [...this.values.keys()];
  }

  async set(entries: Record<string, unknown>): Promise<void> {
    await this.#write(Object.keys(entries));
    for (const [key, value] of Object.entries(entries)) this.values.set(key, value);
    const changes = Object.entries(entries).map(([key, newValue]) => [key, { newValue }]);
    this.#tell(Object.fromEntries(changes));
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    await this.#write([keys].flat());
    for (const key of [keys].flat()) this.values.delete(key);
    this.#tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
  }

  async #write(keys: string[]): Promise<void> {
    await late();
    if (this.writesLeft-- <= 0) throw new Error('the browser is dead');
    this.written.push(keys);
  }

  #tell(changes: Record<string, unknown>): void {
    for (const listener of this.#listeners) listener(changes);
  }
}

const late = (): Promise<void> => new Promise((done) => setTimeout(done, Math.random() * 3));
