import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { leftOutTitles } from '../../extension/dossiers/left-out.ts';
import { t } from '../../extension/i18n.ts';
import { watchSettings } from '../../extension/storage/settings.ts';
import { findTab, isTabItself } from '../../extension/tabs/find-tab.ts';
import { actionsOn } from '../../extension/tabs/popup-actions.ts';
import { viewOf } from '../../extension/tabs/popup-view.ts';
import { watchTabStatus } from '../../extension/tabs/tab-status.ts';

/** The page goes on changing while the popup is open; it is looked at again at this distance, in ms. */
const rhythm = 500;

void open();

async function open(): Promise<void> {
  const [itself, id] = await Promise.all([isTabItself(), findTab()]);
  document.documentElement.lang = t('locale');
  document.documentElement.classList.toggle('tab', itself);
  const show = shower(watchTabStatus(id, !itself), itself);
  await show();
  watchSettings(() => void show(), new AbortController().signal);
  setInterval(() => document.hidden || void show(), rhythm);
}

/** Makes the function that shows how things are now; of two looks at once the later one counts. */
function shower(observe: ReturnType<typeof watchTabStatus>, itself: boolean): () => Promise<void> {
  let turn = 0;
  let isUnkept = false;
  const keep = (writing: Promise<void>): void =>
    void writing.then(
      () => tell(false),
      () => tell(true),
    );
  const tell = (now: boolean): Promise<void> => {
    isUnkept = now;
    return show();
  };
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const [observed, leftOut] = await Promise.all([observe(), leftOutTitles()]);
    if (mine !== turn) return;
    const actions = actionsOn(observed, itself, keep);
    const props = { t, leftOut, isUnkept, ...viewOf(observed), ...actions };
    render(<Popup {...props} />, document.body);
  };
  return show;
}
