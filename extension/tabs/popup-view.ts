import type { Blocked } from '../../core/page/blocked-reason.ts';
import type { EntityCount } from '../../core/page/entity-count.ts';
import type { ListedStory } from '../../core/page/listed-story.ts';
import { pageOffers } from '../../core/page/page-offers.ts';
import type { ReadingProgress } from '../../core/page/page-state.ts';
import type { SiteSwitch } from '../../core/page/site-switch.ts';
import { keepsSites } from '../storage/settings.ts';
import { suggestionFor } from './suggestion.ts';
import type { TabStatus } from './tab-status.ts';

interface PopupView {
  readonly isOn: boolean;
  /** Absent until the page has told its site, and for a page that has none. */
  readonly site: SiteSwitch | undefined;
  readonly blocked: Blocked | undefined;
  readonly counts: readonly EntityCount[];
  readonly unread: ReadonlySet<string>;
  /** Number of them in menus and the like, which are not marked. */
  readonly beside: number;
  readonly progress: ReadingProgress;
  readonly stories: readonly ListedStory[];
}

export function popupView(status: TabStatus): PopupView {
  const { isOn, page, progress, stories, unread } = status;
  const { counts = [], beside = 0 } = page?.summary ?? {};
  const written = stories.filter(({ isKept }) => !isKept);
  return {
    isOn,
    progress,
    stories: written,
    site: siteView(status),
    blocked: blockedView(status),
    counts,
    unread,
    beside,
  };
}

export const blockedView = ({ tab, blocked }: TabStatus): Blocked | undefined =>
  blocked && { reason: blocked, suggestion: tab && suggestionFor(blocked) };

function siteView({ tab, page, blocked }: TabStatus): SiteSwitch | undefined {
  const { host } = page?.summary ?? {};
  if (!page || !host || !pageOffers(blocked).site) return undefined;
  return { host, isOn: page.site.on, isFixed: tab?.incognito === true || !keepsSites() };
}
