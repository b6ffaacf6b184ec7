/** The view of the side panel: the entities of the page beside it, and the actions on them. */

import { hashOf } from '../../core/dossier/lookup/route.ts';
import { logged } from '../../core/log.ts';
import type { Suggestion } from '../../core/page/blocked-reason.ts';
import type { EntityMentions } from '../../core/page/quoted-mention.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import { rankForPage } from '../../core/relevance/rank-entry.ts';
import { type StoryOnPage, storyOnPage } from '../../core/relevance/story-on-page.ts';
import type { PageMessage, PageOutline } from '../messages/message.ts';
import { ask } from '../messages/messages.ts';
import { entryOf } from '../storage/card-entry.ts';
import { markRead } from '../storage/unread.ts';
import { showClaim, showDossier } from './dossier-tab.ts';
import { mentionContexts, namedOnPage } from './entities-on-page.ts';
import { blockedView } from './popup-view.ts';
import { saveMentions } from './save-mentions.ts';
import { takeSuggestion } from './suggestion.ts';
import type { TabStatus } from './tab-status.ts';
import type { ActivePage } from './watch-active-tab.ts';

const noOutline: PageOutline = { address: '', passages: [], mentions: [], left: 0 };

export function panelView({ status, outline = noOutline, echoes = [] }: ActivePage) {
  const { tab, page, progress } = status;
  const named = namedOnPage(outline);
  const load = async (key: string): Promise<CardEntry> =>
    rankForPage(await entryOf(key, key), mentionContexts(key, outline));
  return {
    host: page?.summary.host,
    address: outline.address,
    blocked: blockedView(status),
    progress,
    unread: status.unread,
    named,
    left: outline.left,
    echoes,
    load: async (key: string): Promise<CardEntry> => {
      const entry = await load(key);
      if (entry.file) void markRead(key, entry.file.facts).catch(logged('unread'));
      return entry;
    },
    revision: named.map(({ key, mentions }) => `${key} ${mentions.length}`).join(),
    loadStory: () => loadStory(named, load),
    ...panelActions(tab, outline.address),
  };
}

function panelActions(tab: TabStatus['tab'], address: string) {
  // The page may be gone since it answered last; the next status shows it.
  const tell = (message: PageMessage): void =>
    void (tab && ask(tab.id, message).catch(logged('panel')));
  return {
    onSuggestion: (suggestion: Suggestion) => tab && void takeSuggestion(suggestion, tab),
    onGo: (index: number, entity: string) => tell({ type: 'go', index, entity }),
    onBack: () => tell({ type: 'back' }),
    onGoEcho: (index: number) => tell({ type: 'go-echo', index }),
    onDismissEcho: (key: string, isDismissed: boolean) =>
      tell({ type: 'dismiss-echo', key, isDismissed }),
    onSave: () => void (tab && saveMentions(tab.id, address).catch(logged('panel'))),
    onOpenEntity: (key: string) => void showEntity(key),
    onOpenDossier: (dossier: string, id?: string) => void showClaim(dossier, id),
    onDossier: () => void showDossier(),
    onRoute: (dossier: string, hash: string) => void showDossier(dossier, hash),
  };
}

/** Entities whose facts are looked through for what the page has to do with: the most mentioned ones. */
const mostLoaded = 6;

/** Of the dossier that the page names most of. */
function loadStory(
  named: readonly EntityMentions[],
  load: (key: string) => Promise<CardEntry>,
): Promise<StoryOnPage | undefined> {
  const byDossier = Map.groupBy(named, ({ key }) => key.slice(0, key.indexOf('/')));
  const [dossier = '', own = []] =
    [...byDossier].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const most = own.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, mostLoaded);
  const ids = new Set(own.map(({ key }) => key.slice(dossier.length + 1)));
  return Promise.all(most.map(({ key }) => load(key))).then((entries) => storyOnPage(entries, ids));
}

/** An entity that the page does not name is shown in its dossier. */
function showEntity(key: string): Promise<void> {
  const [dossier, id = ''] = key.split('/');
  return showDossier(dossier, hashOf({ view: 'entity', id }));
}
