import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import '../../components/popup.css';
import { ask, type PageSummary } from '../../platform/messages.ts';
import {
  keepsSites,
  readSettings,
  setOn,
  setSite,
  watchSettings,
} from '../../platform/settings.ts';
import { words } from '../../platform/words.ts';
import { inquire } from './inquiry.ts';
import { remedyFor } from './remedy.ts';
import { findTab, isGranted, isTabItself, lookUp, type Tab } from './tab.ts';
import { type Why, whyNot } from './why-not.ts';

/** The page goes on changing while the popup is open; it is asked again at this distance, in ms. */
const rhythm = 500;

void open();

async function open(): Promise<void> {
  const itself = await isTabItself();
  document.documentElement.lang = words('locale');
  document.documentElement.classList.toggle('tab', itself);
  const id = await findTab();
  const look = lookAt(id, itself);
  await look();
  watchSettings(() => void look(), new AbortController().signal);
  setInterval(() => document.hidden || void look(), rhythm);
}

/** Makes the function that shows how things are now. */
function lookAt(id: number | undefined, itself: boolean): () => Promise<void> {
  const inquiry = id === undefined ? async () => 'silent' as const : inquire(id);
  let last: PageSummary | undefined;
  return async () => {
    const [{ on }, answer, tab] = await Promise.all([
      readSettings(),
      inquiry(),
      id === undefined ? undefined : lookUp(id),
    ]);
    // A page that is busy for a moment is still as it was.
    if (typeof answer === 'object') last = answer;
    else if (answer === 'silent') last = undefined;
    const why = on ? await whyOf(tab, last ?? answer) : 'stateOff';
    render(
      <Popup {...viewOf(on, tab, last, why)} {...actionsOn(tab, last, itself)} />,
      document.body,
    );
  };
}

async function whyOf(
  tab: Tab | undefined,
  answer: PageSummary | 'silent' | 'busy',
): Promise<Why | undefined> {
  return whyNot({
    url: tab?.url,
    answer: typeof answer === 'object' ? answer.state : answer,
    isLoading: tab?.status === 'loading',
    isReader: tab?.isInReaderMode === true,
    isGranted: tab === undefined || (await isGranted(tab)),
  });
}

type View = Pick<PopupProps, 'words' | 'isOn' | 'site' | 'notice' | 'counts' | 'isReading'>;

function viewOf(
  isOn: boolean,
  tab: Tab | undefined,
  summary: PageSummary | undefined,
  why: Why | undefined,
): View {
  return {
    words,
    isOn,
    site: summary && {
      host: summary.host,
      isOn: summary.state !== 'site-off',
      fixed: tab?.incognito || !keepsSites() ? 'popupPrivate' : undefined,
    },
    notice: why && { why, remedy: tab && remedyFor(why, tab) },
    counts: summary?.counts ?? [],
    isReading: summary?.state === 'reading',
  };
}

type Actions = Omit<PopupProps, keyof View>;

function actionsOn(
  tab: Tab | undefined,
  summary: PageSummary | undefined,
  itself: boolean,
): Actions {
  const inPage = async (go: (tab: number) => Promise<void>): Promise<void> => {
    if (!tab) return;
    if (itself) await browser.tabs.update(tab.id, { active: true });
    await go(tab.id).catch(() => {});
  };
  const jump = (entity?: string): void =>
    void inPage((id) => ask(id, { type: 'jump', direction: 1, entity }));
  return {
    onSwitch: (on) => void setOn(on),
    onSwitchSite: (on) => void (summary && setSite(summary.host, on)),
    onEntity: jump,
    onNext: () => jump(),
    // The list takes the focus in the page, which the popup would hold.
    onList: () => void inPage((id) => ask(id, { type: 'list' })).then(() => close()),
    onSettings: () => void browser.runtime.openOptionsPage().then(() => itself || close()),
  };
}
