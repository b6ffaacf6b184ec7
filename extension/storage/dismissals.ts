import type { Dismissal } from '../../core/page/dismissal.ts';
import { entryOf } from './card-entry.ts';
import type { SiteRule } from './settings.ts';

/** Every "not this one" of every site, with the name that its dossier gives. */
export async function dismissalsOf(rules: readonly SiteRule[]): Promise<Dismissal[]> {
  const pairs = rules.flatMap(({ host, dismissed }) => dismissed.map((key) => ({ host, key })));
  return Promise.all(
    pairs.map(async ({ host, key }) => ({ host, key, name: (await entryOf(key, key)).name })),
  );
}
