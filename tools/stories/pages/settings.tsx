import { Settings } from '../../../components/settings/Settings.tsx';
import { usualMarks } from '../../../core/page/mark-settings.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { doNothing, type StoryTable, shortcuts, storyMessage } from './common.ts';

type StorySettingsProps = Parameters<typeof Settings>[0];

const dossiers: StorySettingsProps['dossiers'] = {
  dossiers: [
    {
      state: 'whole',
      id: embedded.id,
      title: embedded.title,
      isOn: true,
      colour: undefined,
      leftOut: undefined,
      author: embedded.author,
      facts: embedded.claims.length,
      names: embedded.entities.length,
      from: 'package',
      check: undefined,
      news: undefined,
      signature: undefined,
    },
    {
      state: 'whole',
      id: 'signed',
      title: 'A story that is followed and signed',
      isOn: true,
      colour: undefined,
      leftOut: undefined,
      author: 'A desk',
      facts: 41,
      names: 7,
      from: 'https://dossiers.example/signed.json',
      check: {
        at: new Date('2026-11-28T12:00:00Z'),
        failure: { kind: 'revision-older', detail: '40' },
      },
      news: undefined,
      signature: { kind: 'signed', revision: 41, keyId: 'E1157FB50DDE9680', isKeyGiven: false },
    },
    {
      state: 'damaged',
      id: 'own',
      title: 'A story whose file is damaged',
      isOn: true,
      colour: 'green',
      leftOut: { reason: 'damaged', canRollBack: true },
    },
  ],
  review: undefined,
  offered: undefined,
  catalogues: [{ address: 'https://desk.example/catalogue.json', title: 'The desk' }],
  catalogue: undefined,
  onCloseCatalogue: doNothing,
  onForgetCatalogue: doNothing,
  failure: undefined,
  failedField: undefined,
  isReading: false,
  removed: undefined,
  onUndo: doNothing,
  onFile: doNothing,
  onFollow: doNothing,
  onAdd: doNothing,
  onLeave: doNothing,
  onDossierOn: doNothing,
  onColour: doNothing,
  onOpen: doNothing,
  onRemove: doNothing,
  onCheck: doNothing,
  onRollBack: doNothing,
};

const settings: StorySettingsProps = {
  t: storyMessage,
  isOn: true,
  painter: 'highlight',
  card: { theme: 'page', size: 'medium' },
  onCardTheme: doNothing,
  onCardSize: doNothing,
  marks: {
    marks: { ...usualMarks, unmarked: ['places'] },
    onMarks: doNothing,
    onlySites: true,
    sitesOn: ['news.example'],
    onOnlySites: doNothing,
    onSiteOff: doNothing,
  },
  hasBadge: true,
  hasLog: false,
  sitesOff: ['news.example'],
  dismissals: [{ host: 'news.example', key: `${embedded.id}/elon-musk`, name: 'Elon Musk' }],
  hasEchoMarks: false,
  dismissedEchoes: [],
  onEchoMarks: doNothing,
  onRecallEcho: doNothing,
  shortcuts,
  isUnkept: false,
  onSwitch: doNothing,
  onPainter: doNothing,
  onBadge: doNothing,
  onLog: doNothing,
  onSiteOn: doNothing,
  onRecall: doNothing,
  onShortcuts: doNothing,
  unread: 2,
  onForgetUnread: doNothing,
  dossiers,
  backup: {
    state: { kind: 'idle' },
    onSave: doNothing,
    onFile: doNothing,
    onRestore: doNothing,
    onLeave: doNothing,
  },
};

const withDossiers = (props: Partial<StorySettingsProps['dossiers']>) => () => (
  <Settings {...settings} dossiers={{ ...dossiers, ...props }} />
);

export const stories: StoryTable = {
  settings: () => <Settings {...settings} />,
  'settings-backup': () => (
    <Settings
      {...settings}
      backup={{
        ...settings.backup,
        state: {
          kind: 'review',
          contents: {
            made: '2026-11-23T10:00:00Z',
            dossiers: 2,
            drafts: 1,
            articles: 0,
            decisions: 3,
          },
        },
      }}
    />
  ),
  'settings-address-refused': withDossiers({
    failure: { kind: 'address', detail: '' },
    failedField: 'address',
  }),
  'settings-removed': withDossiers({ removed: 'A story that was removed' }),
  'settings-review': withDossiers({
    review: {
      kind: 'usable',
      name: 'story.json',
      dossier: embedded,
      problems: [],
      common: [{ name: 'the', entity: 'elon-musk', reason: 'name-everyday' }],
      follows: undefined,
      replaces: undefined,
      signature: { kind: 'unsigned' },
    },
  }),
  'settings-unkept': () => <Settings {...settings} isUnkept />,
};
