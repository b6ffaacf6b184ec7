import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { doNothing, type StoryTable, shortcuts, storyMessage } from './common.ts';

const { title, claims, entities } = embedded;

export const stories: StoryTable = {
  welcome: () => (
    <Welcome
      t={storyMessage}
      stories={[{ title, facts: claims.length, names: entities.length }]}
      shortcuts={shortcuts}
      onDossier={doNothing}
      onShortcuts={doNothing}
      onSettings={doNothing}
    />
  ),
};
