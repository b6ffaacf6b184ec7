/** The popup: the status of the tab's page, shown anew while it changes. */
import { log } from '../../core/log.ts';
import { latest } from '../latest.ts';
import { watchSettings } from '../storage/settings.ts';
import { offerReader } from './dossier-offer.ts';
import { findTab, isTabItself } from './find-tab.ts';
import { popupActions } from './popup-actions.ts';
import { popupKeep } from './popup-keep.ts';
import { popupView } from './popup-view.ts';
import { watchTabStatus } from './tab-status.ts';

/** The page goes on changing while the popup is open. */
const popupPauseMs = 500;

/** Calls back with the view, now and after every change. */
export async function watchPopup(show: (props: PopupViewProps) => void): Promise<void> {
  const [isTab, id] = await Promise.all([isTabItself(), findTab()]);
  document.documentElement.classList.toggle('tab', isTab);
  const read = popupReader(id, isTab, () => renew());
  const renew = latest(read, show);
  await renew();
  watchSettings(() => void renew(), new AbortController().signal);
  setInterval(() => document.hidden || void renew(), popupPauseMs);
}

type PopupViewProps = Awaited<ReturnType<ReturnType<typeof popupReader>>>;

function popupReader(id: number | undefined, isTab: boolean, renew: () => Promise<void>) {
  const readStatus = watchTabStatus(id, !isTab);
  let isUnkept = false;
  const store = (writing: Promise<void>): void => {
    const settle = (failed: boolean): Promise<void> => {
      isUnkept = failed;
      return renew();
    };
    void writing.then(
      () => settle(false),
      (error: unknown) => {
        log('popup', error);
        return settle(true);
      },
    );
  };
  const [readOffer, readKeep] = [offerReader(), popupKeep(renew)];
  return async () => {
    const status = await readStatus();
    const [offer, keep] = await Promise.all([readOffer(status), readKeep(status)]);
    const actions = popupActions(status, isTab, store);
    return { isUnkept, offer, keep, ...popupView(status), ...actions };
  };
}
