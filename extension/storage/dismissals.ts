import type { Dismissal } from '../../core/page/dismissal.ts';
import type { StoryFile } from '../../core/relevance/story-file.ts';
import { entryOf } from './card-entry.ts';
import { readStories } from './compiled.ts';
import type { SiteRule } from './settings.ts';

/** Every "not this one" of every site, with the name that its dossier gives. */
export async function dismissalsOf(rules: readonly SiteRule[]): Promise<Dismissal[]> {
  const pairs = rules.flatMap(({ host, dismissed }) => dismissed.map((key) => ({ host, key })));
  return Promise.all(
    pairs.map(async ({ host, key }) => ({ host, key, name: (await entryOf(key, key)).name })),
  );
}

/** The same of echoes, with the fact in short. */
export async function dismissedEchoesOf(rules: readonly SiteRule[]): Promise<Dismissal[]> {
  const pairs = rules.flatMap(({ host, dismissedEchoes }) =>
    dismissedEchoes.map((key) => ({ host, key })),
  );
  return Promise.all(pairs.map(async (pair) => ({ ...pair, name: await dismissedFact(pair.key) })));
}

/** The key itself where the fact is gone. */
async function dismissedFact(key: string): Promise<string> {
  const [dossier = '', id = ''] = key.split('/');
  const [json] = await readStories([dossier]);
  const story = json === undefined ? undefined : (JSON.parse(json) as StoryFile);
  const [entity = ''] = story?.claims.find((claim) => claim.id === id)?.entities ?? [];
  const { file } = await entryOf(`${dossier}/${entity}`, '');
  const fact = file?.facts.find((one) => one.id === id);
  return fact?.short ?? fact?.text ?? key;
}
