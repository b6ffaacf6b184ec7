import { useEffect, useState } from 'preact/hooks';
import { DossierTab } from '../../../components/dossier/DossierTab.tsx';
import { dossierContextOf } from '../../../core/dossier/lookup/dossier-context.ts';
import type { DossierView } from '../../../core/dossier/lookup/dossier-view.ts';
import { routeAt } from '../../../core/dossier/lookup/route.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { smallDossier } from '../../../core/dossier/small-dossier.fixture.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { hostileDossier } from '../hostile-dossier.ts';
import { doNothing, type StoryTable, storyMessage } from './common.ts';

const can = { copy: async () => true, save: doNothing, print: () => print() };

const closedStory = (view: DossierView) => () => (
  <DossierTab t={storyMessage} view={view} {...can} />
);

/** A page that can be walked through, as the real one. */
function StoryOfRoute({ dossier, at }: { dossier: Dossier; at: string }) {
  const [context] = useState(() => dossierContextOf(dossier));
  const [hash, setHash] = useState(location.hash || at);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <DossierTab
      t={storyMessage}
      view={{ kind: 'open', context, route: routeAt(hash), go: doNothing }}
      {...can}
    />
  );
}

const openedStory =
  (at: string, dossier: Dossier = embedded) =>
  () => <StoryOfRoute dossier={dossier} at={at} />;

const summary = { title: embedded.title, author: embedded.author, facts: 136, names: 75 };

export const stories: StoryTable = {
  dossier: openedStory('#overview'),
  'dossier-facts': openedStory('#facts'),
  'dossier-none-found': openedStory('#facts?words=nothinghasthis'),
  'dossier-time': openedStory('#time'),
  'dossier-relations': openedStory('#ties'),
  'dossier-names': openedStory('#entities'),
  'dossier-sources': openedStory('#sources'),
  'dossier-disputes': openedStory('#disputes'),
  'dossier-dispute': openedStory('#dispute/once-or-more-often'),
  'dossier-name': openedStory('#entity/elon-musk'),
  'dossier-source': openedStory('#source/article'),
  'dossier-fact': openedStory('#claim/regular-contact-since-2022'),
  'dossier-no-such-fact': openedStory('#claim/no-such-fact'),
  'dossier-small': openedStory('#overview', smallDossier),
  'dossier-small-time': openedStory('#time', smallDossier),
  'dossier-hostile': openedStory('#overview', hostileDossier),
  'dossier-hostile-names': openedStory('#entities', hostileDossier),
  'dossier-hostile-relations': openedStory('#ties', hostileDossier),
  'dossier-opening': closedStory({ kind: 'opening', dossier: summary }),
  'dossier-damaged': closedStory({ kind: 'damaged', title: embedded.title }),
  'dossier-none': closedStory({ kind: 'none' }),
};
