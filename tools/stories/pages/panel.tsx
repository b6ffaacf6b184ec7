import { Panel } from '../../../components/panel/Panel.tsx';
import { entityFile } from '../../../core/dossier/lookup/entity-file.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { counts, nothing, type Stories, t } from './common.ts';

const quote = { prefix: 'It was ', exact: 'Elon Musk', suffix: ' who said so.' };

type PanelProps = Parameters<typeof Panel>[0];

const atWork: PanelProps = {
  t,
  host: 'news.example',
  blocked: undefined,
  named: counts.map((one) => ({ ...one, mentions: [{ index: 0, ...quote }] })),
  left: 0,
  progress: undefined,
  load: async (key) => ({ key, name: key, file: entityFile(embedded, key.split('/')[1] ?? '') }),
  onGo: nothing,
  onBack: nothing,
  onOpenEntity: nothing,
  onSave: nothing,
  onCopy: async () => true,
  onSuggestion: nothing,
  onDossier: nothing,
};

export const stories: Stories = {
  panel: () => <Panel {...atWork} />,
  'panel-nobody': () => <Panel {...atWork} named={[]} />,
  'panel-off': () => <Panel {...atWork} blocked={{ reason: 'off', suggestion: undefined }} />,
};
