import type { Source, SourceKind } from '../dossier/schema.ts';
import { makeIds } from './make-ids.ts';

/** Sources by what is told of them, each once; the first is the account itself. */
export class NamedSources {
  readonly #known = new Map<string, Source>();
  readonly #idFor = makeIds('source', ['article']);
  readonly #account: Source;

  constructor(account: Omit<Source, 'id' | 'kind'>) {
    this.#account = { id: 'article', kind: 'article', ...account };
  }

  idOf(name: string, kind: SourceKind, url?: string): string {
    const key = JSON.stringify([name, kind, url]);
    const known = this.#known.get(key);
    if (known) return known.id;
    const source = { id: this.#idFor(name), kind, name, gist: '', ...(url && { url }) };
    this.#known.set(key, source);
    return source.id;
  }

  all(): Source[] {
    return [this.#account, ...this.#known.values()];
  }
}
