/** The part of the popup that keeps the article of the page. */
import { browser } from 'wxt/browser';
import type { KeepState } from '../../core/article/keep-state.ts';
import { pageAddress } from '../../core/article/page-address.ts';
import { log } from '../../core/log.ts';
import { pageOffers } from '../../core/page/page-offers.ts';
import { idOfAddress } from '../articles/id-of-address.ts';
import { askBackground } from '../messages/messages.ts';
import type { Keeping } from '../storage/keeping.ts';
import { readKeeping, removeKeeping } from '../storage/keeping-now.ts';
import { findKeptArticle } from '../storage/kept-articles.ts';
import { showDossier } from './dossier-tab.ts';
import type { Tab } from './find-tab.ts';
import type { TabStatus } from './tab-status.ts';

/** Time in which a second press is no "Undo", in ms: operating systems take 500 for a double press. */
const doublePressMs = 500;

/** Makes the function that tells what the popup says of keeping now; undefined where no script of Gloss is in the page. */
export function popupKeep(renew: () => Promise<void>) {
  let own: KeepState | undefined;
  let keptAt = 0;
  const become = (state: KeepState | undefined): void => {
    own = state;
    if (state?.kind === 'kept') keptAt = Date.now();
    void renew();
  };
  const keep = async (tab: number): Promise<void> => {
    become({ kind: 'keeping' });
    const outcome = await askBackground({ type: 'keep', tab }).catch(failKeeping);
    become((outcome as KeepState | undefined) ?? { kind: 'not-stored' });
  };
  const undo = async (id: string): Promise<void> => {
    if (Date.now() - keptAt < doublePressMs) return;
    await askBackground({ type: 'undo-keep', id }).catch(failKeeping);
    await removeKeeping().catch(failKeeping);
    become(undefined);
  };
  return async ({ tab, page, blocked }: TabStatus) => {
    if (!tab || !page || !pageOffers(blocked).article) return undefined;
    const state = tab.incognito ? inPrivate : (own ?? (await keepStateOf(tab)));
    return {
      state,
      onKeep: () => void keep(tab.id),
      onUndo: (id: string) => void undo(id),
      onOpen: (id: string) => void showDossier(id),
      onList: () => void browser.tabs.create({ url: browser.runtime.getURL('/articles.html') }),
    };
  };
}

const inPrivate: KeepState = { kind: 'none', reason: 'private-window' };

const failKeeping = (error: unknown): undefined => {
  log('keep', error);
};

/** The state of a keeping that was asked for by key or menu; else whether the page's article is kept already. */
async function keepStateOf({ id, url }: Tab): Promise<KeepState> {
  const asked = await readKeeping(id);
  const told = asked && (await outcomeOfKeeping(asked));
  if (told) return told;
  const article =
    url && URL.canParse(url)
      ? await findKeptArticle(await idOfAddress(pageAddress(url)))
      : undefined;
  return article ? { kind: 'known', article } : { kind: 'idle' };
}

async function outcomeOfKeeping({ state, id }: Keeping): Promise<KeepState | undefined> {
  if (state === 'keeping' || state === 'not-stored') return { kind: state };
  if (state !== 'kept' && state !== 'renewed') return { kind: 'none', reason: state };
  const article = await findKeptArticle(id ?? '');
  return article && { kind: 'kept', article, isUpdate: state === 'renewed' };
}
