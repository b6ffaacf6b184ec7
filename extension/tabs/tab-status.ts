/** The status of a tab's page, for popup and side panel. */
import type { BlockedReason } from '../../core/page/blocked-reason.ts';
import type { ListedStory } from '../../core/page/listed-story.ts';
import { type PageState, progressOf, type ReadingProgress } from '../../core/page/page-state.ts';
import { listStories } from '../dossiers/list-stories.ts';
import type { PageSummary } from '../messages/message.ts';
import { readSettings, readSiteSettings, type SiteSettings } from '../storage/settings.ts';
import { readUnreadKeys } from '../storage/unread.ts';
import { askTab } from './ask-tab.ts';
import { blockedReason, type Visit } from './blocked-reason.ts';
import { isGranted, lookUp, type Tab } from './find-tab.ts';

export interface TabStatus {
  /** Absent when there is no tab, or no longer. */
  readonly tab: Tab | undefined;
  /** Everywhere. */
  readonly isOn: boolean;
  /** The last answer of the page's script; absent where there is none. */
  readonly page: { readonly summary: PageSummary; readonly site: SiteSettings } | undefined;
  /** The progress of reading, where the reader is told of it. */
  readonly progress: ReadingProgress;
  /** The installed dossiers. */
  readonly stories: readonly ListedStory[];
  /** Keys of entities with facts that changed since the reader may have read them. */
  readonly unread: ReadonlySet<string>;
  /** The reason that nothing is marked; undefined if Gloss marks names. */
  readonly blocked: BlockedReason | undefined;
}

/**
 * Makes the function that asks for the status now.
 * @param isInvited see `Visit`
 */
export function watchTabStatus(
  id: number | undefined,
  isInvited: boolean,
): () => Promise<TabStatus> {
  const askPage = id === undefined ? async () => 'silent' as const : askTab(id);
  let last: PageSummary | undefined;
  return async () => {
    const [{ on }, answer, tab, stories, unread] = await Promise.all([
      readSettings(),
      askPage(),
      lookUp(id),
      listStories(),
      readUnreadKeys(),
    ]);
    const state = typeof answer === 'string' ? answer : answer.state;
    // A page that is busy for a moment is still as it was.
    if (answer !== 'busy') last = answer === 'silent' ? undefined : answer;
    const page = last && { summary: last, site: await readSiteSettings(last.host) };
    const now = page ? stateNow(page.summary.state, page.site) : state;
    const idle = stories.some(({ isOn }) => isOn) ? undefined : 'no-dossier';
    const blocked = on ? (blockedReason(await visitOf(tab, now, isInvited)) ?? idle) : 'off';
    return { tab, isOn: on, page, progress: progressOf(now), stories, unread, blocked };
  };
}

/** The page may not yet have heard of a switch that was just moved. */
function stateNow(state: PageState, { on, why }: SiteSettings): PageState {
  if (!on) return why;
  return state === 'off' || state === 'site-off' ? 'reading' : state;
}

async function visitOf(
  tab: Tab | undefined,
  answer: Visit['answer'],
  isInvited: boolean,
): Promise<Visit> {
  return {
    url: tab?.url,
    isInvited,
    answer,
    isLoading: tab?.status === 'loading',
    isReader: tab?.isInReaderMode === true,
    isGranted: tab === undefined || (await isGranted(tab)),
  };
}
