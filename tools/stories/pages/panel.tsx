import { Panel } from '../../../components/panel/Panel.tsx';
import { entityFile } from '../../../core/dossier/lookup/entity-file.ts';
import { storyOnPage } from '../../../core/relevance/story-on-page.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { counts, nothing, type Stories, t } from './common.ts';
import { echoes } from './echoes.ts';

const quote = { prefix: 'It was ', exact: 'Elon Musk', suffix: ' who said so.' };

const named = counts.map((one) => ({ ...one, mentions: [{ index: 0, ...quote }] }));

const load = async (key: string) => ({
  key,
  name: key,
  file: entityFile(embedded, key.split('/')[1] ?? ''),
});

type PanelProps = Parameters<typeof Panel>[0];

const atWork: PanelProps = {
  unread: new Set([`${embedded.id}/elon-musk`]),
  t,
  host: 'news.example',
  address: 'https://news.example/report',
  blocked: undefined,
  named,
  left: 0,
  echoes: [],
  progress: undefined,
  load,
  revision: '',
  loadStory: async () =>
    storyOnPage(
      await Promise.all(named.map(({ key }) => load(key))),
      new Set(named.map(({ id }) => id)),
    ),
  onGo: nothing,
  onBack: nothing,
  onGoEcho: nothing,
  onDismissEcho: nothing,
  onOpenEntity: nothing,
  onSave: nothing,
  onCopy: async () => true,
  onSuggestion: nothing,
  onDossier: nothing,
  onRoute: nothing,
};

export const stories: Stories = {
  panel: () => <Panel {...atWork} />,
  'panel-echoes': () => <Panel {...atWork} echoes={echoes} />,
  'panel-many-names': () => (
    <Panel
      {...atWork}
      loadStory={async () => undefined}
      named={embedded.entities.map(({ id, name, kind }) => ({
        key: `${embedded.id}/${id}`,
        name,
        kind,
        mentions: [{ index: 0, ...quote }],
      }))}
    />
  ),
  'panel-nobody': () => <Panel {...atWork} named={[]} />,
  'panel-off': () => <Panel {...atWork} blocked={{ reason: 'off', suggestion: undefined }} />,
};
