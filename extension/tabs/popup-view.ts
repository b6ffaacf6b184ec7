import type { PopupProps, PopupSite } from '../../components/popup/Popup.tsx';
import { keepsSites } from '../storage/settings.ts';
import { remedyFor } from './suggestion.ts';
import type { Observed } from './tab-status.ts';

export type View = Pick<PopupProps, 'isOn' | 'site' | 'notice' | 'counts' | 'progress'>;

/** What the popup shows of what it knows. */
export function viewOf(observed: Observed): View {
  const { tab, isOn, page, progress, why } = observed;
  return {
    isOn,
    progress,
    site: siteOf(observed),
    notice: why && { why, remedy: tab && remedyFor(why, tab) },
    counts: page?.summary.counts ?? [],
  };
}

function siteOf({ tab, page }: Observed): PopupSite | undefined {
  if (!page?.summary.host) return undefined;
  const isPrivate = tab?.incognito || !keepsSites();
  return {
    host: page.summary.host,
    isOn: page.site.on,
    fixed: isPrivate ? 'popupPrivate' : undefined,
  };
}
