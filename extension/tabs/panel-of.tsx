import type { CardEntry } from '../../components/card/Card.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { hashOf } from '../../core/dossier/lookup/route.ts';
import { copy } from '../copy.ts';
import { entryOf } from '../dossiers/card-entry.ts';
import { t } from '../i18n.ts';
import { ask, type PageOutline } from '../messages/messages.ts';
import { showDossier } from './dossier-tab.ts';
import { namedOnPage, placesOf } from './entities-on-page.ts';
import type { Beside } from './follow-active-tab.ts';
import { rankedForPage } from './rank-for-page.ts';
import { saveMentions } from './save-mentions.ts';
import { suggestionFor } from './suggestion.ts';

const nothing: PageOutline = { address: '', passages: [], mentions: [], left: 0 };

/** The panel as it shows a page. */
export function panelOf({ observed, outline = nothing }: Beside) {
  const { tab, page, why, progress } = observed;
  // The page may be gone since it answered last; the next look shows it.
  const gone = (): void => {};
  return (
    <Panel
      key={tab?.id}
      t={t}
      host={page?.summary.host}
      notice={why && { why, remedy: tab && suggestionFor(why, tab) }}
      progress={progress}
      named={namedOnPage(outline)}
      left={outline.left}
      load={(key) => load(key, outline)}
      onGo={(index, entity) => void (tab && ask(tab.id, { type: 'go', index, entity }).catch(gone))}
      onBack={() => void (tab && ask(tab.id, { type: 'back' }).catch(gone))}
      onSave={() => void (tab && saveMentions(tab.id, outline.address).catch(gone))}
      onCopy={copy}
      onOpenEntity={(key) => void showEntity(key)}
      onOpenDossier={(dossier, id) => void showDossier(dossier, hashOf({ view: 'claim', id }))}
      onDossier={() => void showDossier()}
    />
  );
}

async function load(key: string, outline: PageOutline): Promise<CardEntry> {
  return rankedForPage(await entryOf(key, key), placesOf(key, outline));
}

/** An entity that the page does not name has its place in the dossier. */
function showEntity(key: string): Promise<void> {
  const [dossier, id = ''] = key.split('/');
  return showDossier(dossier, hashOf({ view: 'entity', id }));
}
