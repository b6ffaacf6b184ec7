import { Panel } from '../../../components/panel/Panel.tsx';
import { entityFile } from '../../../core/dossier/lookup/entity-file.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { counts, nothing, type Stories, t } from './common.ts';
import { echoes } from './echoes.ts';

const quote = { prefix: 'It was ', exact: 'Elon Musk', suffix: ' who said so.' };

type PanelProps = Parameters<typeof Panel>[0];

const atWork: PanelProps = {
  t,
  host: 'news.example',
  blocked: undefined,
  named: counts.map((one) => ({ ...one, mentions: [{ index: 0, ...quote }] })),
  left: 0,
  echoes: [],
  progress: undefined,
  load: async (key) => ({ key, name: key, file: entityFile(embedded, key.split('/')[1] ?? '') }),
  onGo: nothing,
  onBack: nothing,
  onGoEcho: nothing,
  onDismissEcho: nothing,
  onOpenEntity: nothing,
  onSave: nothing,
  onCopy: async () => true,
  onSuggestion: nothing,
  onDossier: nothing,
};

export const stories: Stories = {
  panel: () => <Panel {...atWork} />,
  'panel-echoes': () => <Panel {...atWork} echoes={echoes} />,
  'panel-nobody': () => <Panel {...atWork} named={[]} />,
  'panel-off': () => <Panel {...atWork} blocked={{ reason: 'off', suggestion: undefined }} />,
};
