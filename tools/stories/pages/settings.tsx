import { Settings } from '../../../components/settings/Settings.tsx';
import { usualMarks } from '../../../core/page/mark-settings.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { nothing, type Stories, shortcuts, t } from './common.ts';

type SettingsProps = Parameters<typeof Settings>[0];

const dossiers: SettingsProps['dossiers'] = {
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
  onCloseCatalogue: nothing,
  onForgetCatalogue: nothing,
  failure: undefined,
  failedField: undefined,
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
};

const settings: SettingsProps = {
  t,
  isOn: true,
  painter: 'highlight',
  card: { theme: 'page', size: 'medium' },
  onCardTheme: nothing,
  onCardSize: nothing,
  marks: {
    marks: { ...usualMarks, unmarked: ['places'] },
    onMarks: nothing,
    onlySites: true,
    sitesOn: ['news.example'],
    onOnlySites: nothing,
    onSiteOff: nothing,
  },
  hasBadge: true,
  hasLog: false,
  sitesOff: ['news.example'],
  dismissals: [{ host: 'news.example', key: `${embedded.id}/elon-musk`, name: 'Elon Musk' }],
  hasEchoMarks: false,
  dismissedEchoes: [],
  onEchoMarks: nothing,
  onRecallEcho: nothing,
  shortcuts,
  isUnkept: false,
  onSwitch: nothing,
  onPainter: nothing,
  onBadge: nothing,
  onLog: nothing,
  onSiteOn: nothing,
  onRecall: nothing,
  onShortcuts: nothing,
  unread: 2,
  onForgetUnread: nothing,
  dossiers,
  backup: {
    state: { kind: 'idle' },
    onSave: nothing,
    onFile: nothing,
    onRestore: nothing,
    onLeave: nothing,
  },
};

const withDossiers = (props: Partial<SettingsProps['dossiers']>) => () => (
  <Settings {...settings} dossiers={{ ...dossiers, ...props }} />
);

export const stories: Stories = {
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
