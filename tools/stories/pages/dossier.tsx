import { useEffect, useState } from 'preact/hooks';
import { DossierTab } from '../../../components/dossier/DossierTab.tsx';
import { dossierContextOf } from '../../../core/dossier/lookup/dossier-context.ts';
import type { DossierView } from '../../../core/dossier/lookup/dossier-view.ts';
import { routeAt } from '../../../core/dossier/lookup/route.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { smallDossier } from '../../../core/dossier/small-dossier.fixture.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { hostile } from '../hostile-dossier.ts';
import { nothing, type Stories, t } from './common.ts';

const can = { copy: async () => true, save: nothing, print: () => print() };

const closed = (view: DossierView) => () => <DossierTab t={t} view={view} {...can} />;

/** A page that can be walked through, as the real one. */
function Opened({ dossier, at }: { dossier: Dossier; at: string }) {
  const [context] = useState(() => dossierContextOf(dossier));
  const [hash, setHash] = useState(location.hash || at);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <DossierTab
      t={t}
      view={{ kind: 'open', context, route: routeAt(hash), go: nothing }}
      {...can}
    />
  );
}

const opened =
  (at: string, dossier: Dossier = embedded) =>
  () => <Opened dossier={dossier} at={at} />;

const summary = { title: embedded.title, author: embedded.author, facts: 136, names: 75 };

export const stories: Stories = {
  dossier: opened('#overview'),
  'dossier-facts': opened('#facts'),
  'dossier-none-found': opened('#facts?words=nothinghasthis'),
  'dossier-time': opened('#time'),
  'dossier-relations': opened('#ties'),
  'dossier-names': opened('#entities'),
  'dossier-sources': opened('#sources'),
  'dossier-disputes': opened('#disputes'),
  'dossier-dispute': opened('#dispute/once-or-more-often'),
  'dossier-name': opened('#entity/elon-musk'),
  'dossier-source': opened('#source/article'),
  'dossier-fact': opened('#claim/calls-since-2022'),
  'dossier-no-such-fact': opened('#claim/no-such-fact'),
  'dossier-small': opened('#overview', smallDossier),
  'dossier-small-time': opened('#time', smallDossier),
  'dossier-hostile': opened('#overview', hostile),
  'dossier-hostile-names': opened('#entities', hostile),
  'dossier-hostile-relations': opened('#ties', hostile),
  'dossier-opening': closed({ kind: 'opening', dossier: summary }),
  'dossier-damaged': closed({ kind: 'damaged', title: embedded.title }),
  'dossier-none': closed({ kind: 'none' }),
};
