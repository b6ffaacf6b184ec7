import type { Dismissal } from '../../components/SettingsDismissed.tsx';
import type { EntityFile } from '../../library/entity-file.ts';
import type { SiteRule } from '../../platform/settings.ts';
import { readEntityFile } from '../../platform/shelf.ts';

/** Every "not this one" of every site, with the name that its dossier gives. */
export async function dismissalsOf(rules: readonly SiteRule[]): Promise<Dismissal[]> {
  const dismissals = rules.flatMap(({ host, dismissed }) =>
    dismissed.map((key) => ({ host, key })),
  );
  return Promise.all(
    dismissals.map(async ({ host, key }) => ({ host, key, name: await nameOf(key) })),
  );
}

/** The key itself stands for an entity whose dossier is gone. */
async function nameOf(key: string): Promise<string> {
  const json = await readEntityFile(key);
  return json ? (JSON.parse(json) as EntityFile).entity.name : key;
}
