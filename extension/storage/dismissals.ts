import type { Dismissal } from '../../components/settings/SettingsDismissed.tsx';
import type { EntityFile } from '../../core/dossier/lookup/entity-file.ts';
import { readEntityFile } from './compiled.ts';
import type { SiteRule } from './settings.ts';

/** Every "not this one" of every site, with the name that its dossier gives. */
export async function dismissalsOf(rules: readonly SiteRule[]): Promise<Dismissal[]> {
  const pairs = rules.flatMap(({ host, dismissed }) => dismissed.map((key) => ({ host, key })));
  return Promise.all(pairs.map(async (pair) => ({ ...pair, name: await nameOf(pair.key) })));
}

/** The key itself stands for an entity whose dossier is gone or cannot be read. */
async function nameOf(key: string): Promise<string> {
  try {
    return (JSON.parse((await readEntityFile(key)) ?? '') as EntityFile).entity.name;
  } catch {
    return key;
  }
}
