import type { ListedStory } from '../../core/page/listed-story.ts';
import { readLeftOut } from '../storage/compiled.ts';
import { originOf, readInstalled, titleOf } from '../storage/installed.ts';

/** The installed dossiers for the popup, the one that came with Gloss first. */
export async function listStories(): Promise<ListedStory[]> {
  const [installed, leftOut] = await Promise.all([readInstalled(), readLeftOut()]);
  return installed.map((one) => ({
    id: one.id,
    title: titleOf(one),
    isOn: one.isOn,
    isKept: originOf(one) === 'kept',
    isLeftOut: one.isOn && leftOut.has(one.id),
  }));
}
