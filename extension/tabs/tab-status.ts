/** What popup and side panel know of a tab's page at one moment. */
import type { ProgressProps } from '../../components/popup/Progress.tsx';
import type { PageState, PageSummary } from '../messages/messages.ts';
import { readSettings, readSiteSettings, type SiteSettings } from '../storage/settings.ts';
import { askTab } from './ask-tab.ts';
import { type BlockedReason, blockedReason, type Visit } from './blocked-reason.ts';
import { isGranted, lookUp, type Tab } from './find-tab.ts';

const progresses = ['reading', 'partial', 'restless'] as const satisfies readonly PageState[];

export interface TabStatus {
  /** Absent when there is no tab, or no longer. */
  readonly tab: Tab | undefined;
  /** Everywhere. */
  readonly isOn: boolean;
  /** What the page's script said last; absent where there is none. */
  readonly page: { readonly summary: PageSummary; readonly site: SiteSettings } | undefined;
  /** How far the page has been read, where that is to be said. */
  readonly progress: ProgressProps['progress'];
  /** Why nothing is marked. */
  readonly why: BlockedReason | undefined;
}

/** @param isInvited see `Visit` */
export function watchTabStatus(
  id: number | undefined,
  isInvited: boolean,
): () => Promise<TabStatus> {
  const ask = id === undefined ? async () => 'silent' as const : askTab(id);
  let last: PageSummary | undefined;
  return async () => {
    const [{ on }, answer, tab] = await Promise.all([readSettings(), ask(), lookUp(id)]);
    // A page that is busy for a moment is still as it was.
    if (answer !== 'busy') last = answer === 'silent' ? undefined : answer;
    const page = last && { summary: last, site: await readSiteSettings(last.host) };
    const state = page ? stateNow(page.summary.state, page.site) : (answer as 'silent' | 'busy');
    const why = on ? blockedReason(await visitOf(tab, state, isInvited)) : 'stateOff';
    return { tab, isOn: on, page, progress: progresses.find((one) => one === state), why };
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
