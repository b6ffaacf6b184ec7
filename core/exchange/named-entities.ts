import type { Entity } from '../dossier/schema.ts';
import { makeIds } from './make-ids.ts';

/** Entities by the names that rows and lists give them, each once. */
export class NamedEntities {
  readonly #byName = new Map<string, Entity>();
  readonly #idFor = makeIds('name');

  /** The id of the one with this name. Its kind and gist are the author's to say. */
  idOf(name: string): string {
    const known = this.#byName.get(name);
    if (known) return known.id;
    const entity: Entity = {
      id: this.#idFor(name),
      kind: 'person',
      name,
      gist: '',
      names: [{ language: 'any', use: 'safe', names: [name] }],
    };
    this.#byName.set(name, entity);
    return entity.id;
  }

  all(): Entity[] {
    return [...this.#byName.values()];
  }
}
