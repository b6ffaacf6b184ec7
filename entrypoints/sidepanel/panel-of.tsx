import type { CardEntry } from '../../components/Card.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { addressOf } from '../../library/address.ts';
import { showDossier } from '../../platform/dossier-tab.ts';
import { ask, type PageOutline } from '../../platform/messages.ts';
import { words } from '../../platform/words.ts';
import { copy } from '../card/copy.ts';
import { entryOf } from '../card/entry.ts';
import { remedyFor } from '../tab/remedy.ts';
import type { Beside } from './follow.ts';
import { namedOnPage, placesOf } from './named-on-page.ts';
import { rankedForPage } from './rank-for-page.ts';
import { saveMentions } from './save-mentions.ts';

const nothing: PageOutline = { address: '', passages: [], mentions: [], left: 0 };

/** The panel as it shows a page. */
export function panelOf({ observed, outline = nothing }: Beside) {
  const { tab, page, why, progress } = observed;
  // The page may be gone since it answered last; the next look shows it.
  const gone = (): void => {};
  return (
    <Panel
      key={tab?.id}
      words={words}
      host={page?.summary.host}
      notice={why && { why, remedy: tab && remedyFor(why, tab) }}
      progress={progress}
      named={namedOnPage(outline)}
      left={outline.left}
      load={(key) => load(key, outline)}
      onGo={(index, entity) => void (tab && ask(tab.id, { type: 'go', index, entity }).catch(gone))}
      onBack={() => void (tab && ask(tab.id, { type: 'back' }).catch(gone))}
      onSave={() => void (tab && saveMentions(tab.id, outline.address).catch(gone))}
      onCopy={copy}
      onOpenEntity={(key) => void showEntity(key)}
      onOpenDossier={(dossier, id) => void showDossier(dossier, addressOf({ view: 'claim', id }))}
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
  return showDossier(dossier, addressOf({ view: 'entity', id }));
}
