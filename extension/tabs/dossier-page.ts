/** The dossier page: the dossier that its address names, as far as it can be read. */
import { dossierContextOf } from '../../core/dossier/lookup/dossier-context.ts';
import type { DossierView } from '../../core/dossier/lookup/dossier-view.ts';
import { hashOf, routeAt } from '../../core/dossier/lookup/route.ts';
import { rereadDossier } from '../../core/dossier/reading/read-dossier.ts';
import { type Installed, readFile, readInstalled, titleOf } from '../storage/installed.ts';
import { onShowDossier } from './dossier-tab.ts';

/** A dossier with more facts takes the browser a moment to read. */
const manyFacts = 5000;

/** Calls back with the view, now and at every step that the reader takes. */
export async function watchDossierPage(show: (view: DossierView) => void): Promise<void> {
  onShowDossier((address) => location.assign(address));
  const one = await namedDossier();
  if (!one) return show({ kind: 'none' });
  if (one.state === 'whole' && one.facts > manyFacts) show({ kind: 'opening', dossier: one });
  const dossier = rereadDossier(await readFile(one.id));
  if (!dossier) return show({ kind: 'damaged', title: titleOf(one) });
  const context = dossierContextOf(dossier);
  const renew = (): void => show({ kind: 'open', context, route: routeAt(location.hash), go });
  const go: Extract<DossierView, { kind: 'open' }>['go'] = (route, how) => {
    history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', hashOf(route));
    renew();
  };
  addEventListener('hashchange', renew);
  renew();
}

/** `?dossier=<id>` names one of several dossiers; without it the first is shown. */
async function namedDossier(): Promise<Installed | undefined> {
  const named = new URLSearchParams(location.search).get('dossier');
  const installed = await readInstalled();
  return named === null ? installed[0] : installed.find(({ id }) => id === named);
}
