/** One state of one page of the extension, named by the address: `page.html?story=popup-off&locale=de`. */
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { Settings } from '../../components/settings/Settings.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { entityFile } from '../../core/dossier/lookup/entity-file.ts';
import type { BlockedReason, Suggestion } from '../../core/page/blocked-reason.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { locale, messagesOf } from './messages.ts';
import type { PageStory } from './page-stories.ts';

const t = messagesOf(locale);
const nothing = (): void => {};

const counts = ['elon-musk', 'vladimir-putin', 'starlink', 'crimea'].flatMap((id) => {
  const entity = embedded.entities.find((one) => one.id === id);
  return entity ? [{ ...entity, key: `${embedded.id}/${id}`, count: id.length }] : [];
});

const popup: PopupProps = {
  t,
  isOn: true,
  site: { host: 'news.example', isOn: true, isFixed: false },
  isUnkept: false,
  blocked: undefined,
  leftOut: [],
  counts,
  progress: undefined,
  onSwitch: nothing,
  onSwitchSite: nothing,
  onSuggestion: nothing,
  onEntity: nothing,
  onNext: nothing,
  onList: nothing,
  onPanel: nothing,
  onDossier: nothing,
  onWrite: nothing,
  onSettings: nothing,
};

const blocked = (reason: BlockedReason, suggestion?: Suggestion) => ({
  blocked: { reason, suggestion },
});

const shortcuts = [
  { name: 'list-mentions', description: t('commandListMentions'), keys: 'Alt+Shift+G' },
  { name: 'next-mention', description: t('commandNextMention'), keys: '' },
];

const pages: Record<PageStory, () => Promise<preact.ComponentChild>> = {
  'popup-names': () => inPopup({}),
  'popup-reading': () => inPopup({ progress: 'reading' }),
  'popup-nobody': () => inPopup({ counts: [] }),
  'popup-off': () => inPopup({ isOn: false, ...blocked('off') }),
  'popup-reload': () => inPopup(blocked('reload', 'reload')),
  async panel() {
    await import('../../components/panel/panel.css');
    const quote = { prefix: 'It was ', exact: 'Elon Musk', suffix: ' who said so.' };
    return (
      <Panel
        t={t}
        host="news.example"
        blocked={undefined}
        named={counts.map((one) => ({ ...one, mentions: [{ index: 0, ...quote }] }))}
        left={0}
        progress={undefined}
        load={async (key) => ({
          key,
          name: key,
          file: entityFile(embedded, key.split('/')[1] ?? ''),
        })}
        onGo={nothing}
        onBack={nothing}
        onOpenEntity={nothing}
        onSave={nothing}
        onCopy={async () => true}
        onSuggestion={nothing}
        onDossier={nothing}
      />
    );
  },
  async settings() {
    await import('../../components/settings/settings.css');
    return (
      <Settings
        t={t}
        isOn
        painter="highlight"
        hasBadge
        hasLog={false}
        sitesOff={['news.example']}
        dismissals={[]}
        shortcuts={shortcuts}
        isUnkept={false}
        onSwitch={nothing}
        onPainter={nothing}
        onBadge={nothing}
        onLog={nothing}
        onSiteOn={nothing}
        onRecall={nothing}
        onShortcuts={nothing}
        dossiers={{
          dossiers: [],
          review: undefined,
          failure: undefined,
          isReading: false,
          removed: undefined,
          onUndo: nothing,
          onFile: nothing,
          onFollow: nothing,
          onAdd: nothing,
          onLeave: nothing,
          onDossierOn: nothing,
          onColour: nothing,
          onOpen: nothing,
          onRemove: nothing,
          onCheck: nothing,
          onRollBack: nothing,
        }}
      />
    );
  },
  async welcome() {
    await import('../../components/welcome/welcome.css');
    return <Welcome t={t} shortcuts={shortcuts} onShortcuts={nothing} onSettings={nothing} />;
  },
};

async function inPopup(props: Partial<PopupProps>): Promise<preact.ComponentChild> {
  await import('../../components/popup/popup.css');
  return <Popup {...popup} {...props} />;
}

const story = new URLSearchParams(location.search).get('story') as PageStory;
const page = await pages[story]?.();
if (page) render(page, document.body);
