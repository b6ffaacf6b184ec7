import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { nothing, type Stories, shortcuts, t } from './common.ts';

const { title, claims, entities } = embedded;

export const stories: Stories = {
  welcome: () => (
    <Welcome
      t={t}
      stories={[{ title, facts: claims.length, names: entities.length }]}
      shortcuts={shortcuts}
      onDossier={nothing}
      onShortcuts={nothing}
      onSettings={nothing}
    />
  ),
};
