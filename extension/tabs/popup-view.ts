import type { PopupProps, PopupSite } from '../../components/popup/Popup.tsx';
import { keepsSites } from '../storage/settings.ts';
import { suggestionFor } from './suggestion.ts';
import type { TabStatus } from './tab-status.ts';

export type View = Pick<PopupProps, 'isOn' | 'site' | 'notice' | 'counts' | 'progress'>;

/** What the popup shows of what it knows. */
export function viewOf(observed: TabStatus): View {
  const { tab, isOn, page, progress, why } = observed;
  return {
    isOn,
    progress,
    site: siteOf(observed),
    notice: why && { why, remedy: tab && suggestionFor(why, tab) },
    counts: page?.summary.counts ?? [],
  };
}

function siteOf({ tab, page }: TabStatus): PopupSite | undefined {
  if (!page?.summary.host) return undefined;
  const isPrivate = tab?.incognito || !keepsSites();
  return {
    host: page.summary.host,
    isOn: page.site.on,
    fixed: isPrivate ? 'popupPrivate' : undefined,
  };
}
