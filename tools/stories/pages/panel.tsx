import { Panel } from '../../../components/panel/Panel.tsx';
import { entityFile } from '../../../core/dossier/lookup/entity-file.ts';
import { storyOnPage } from '../../../core/relevance/story-on-page.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { counts, doNothing, type StoryTable, storyMessage } from './common.ts';
import { echoes } from './echoes.ts';

const quoteOf = { prefix: 'It was ', exact: 'Elon Musk', suffix: ' who said so.' };

const namedEntity = counts.map((one) => ({ ...one, mentions: [{ index: 0, ...quoteOf }] }));

const loadOutline = async (key: string) => ({
  key,
  name: key,
  file: entityFile(embedded, key.split('/')[1] ?? ''),
});

type StoryPanelProps = Parameters<typeof Panel>[0];

const panelAtWork: StoryPanelProps = {
  unread: new Set([`${embedded.id}/elon-musk`]),
  t: storyMessage,
  host: 'news.example',
  address: 'https://news.example/report',
  blocked: undefined,
  named: namedEntity,
  left: 0,
  echoes: [],
  progress: undefined,
  load: loadOutline,
  revision: '',
  loadStory: async () =>
    storyOnPage(
      await Promise.all(namedEntity.map(({ key }) => loadOutline(key))),
      new Set(namedEntity.map(({ id }) => id)),
    ),
  onGo: doNothing,
  onBack: doNothing,
  onGoEcho: doNothing,
  onDismissEcho: doNothing,
  onOpenEntity: doNothing,
  onSave: doNothing,
  onCopy: async () => true,
  onSuggestion: doNothing,
  onDossier: doNothing,
  onRoute: doNothing,
};

export const stories: StoryTable = {
  panel: () => <Panel {...panelAtWork} />,
  'panel-echoes': () => <Panel {...panelAtWork} echoes={echoes} />,
  'panel-many-names': () => (
    <Panel
      {...panelAtWork}
      loadStory={async () => undefined}
      named={embedded.entities.map(({ id, name, kind }) => ({
        key: `${embedded.id}/${id}`,
        name,
        kind,
        mentions: [{ index: 0, ...quoteOf }],
      }))}
    />
  ),
  'panel-nobody': () => <Panel {...panelAtWork} named={[]} />,
  'panel-off': () => <Panel {...panelAtWork} blocked={{ reason: 'off', suggestion: undefined }} />,
};
