import { render } from 'preact';
import { Dossier } from '../../components/dossier/Dossier.tsx';
import '../../components/dossier/dossier.css';
import { Damaged } from '../../components/dossier/Damaged.tsx';
import { Opening } from '../../components/dossier/Opening.tsx';
import { visibleText } from '../../components/ui/visible-text.ts';
import {
  type DossierContext,
  dossierContextOf,
} from '../../core/dossier/lookup/dossier-context.ts';
import { hashOf, routeAt } from '../../core/dossier/lookup/route.ts';
import { rereadDossier } from '../../core/dossier/reading/read-dossier.ts';
import { copy } from '../../extension/copy.ts';
import { t } from '../../extension/i18n.ts';
import { save } from '../../extension/save-file.ts';
import { readFile, readInstalled } from '../../extension/storage/installed.ts';
import { onShowDossier } from '../../extension/tabs/dossier-tab.ts';

document.documentElement.lang = t('locale');
onShowDossier((address) => location.assign(address));
void open();

/** A dossier with more facts takes the browser a moment to hand over: what is known of it comes first. */
const many = 5000;

/** `?dossier=<id>` names one of several dossiers. */
async function open(): Promise<void> {
  const named = new URLSearchParams(location.search).get('dossier');
  const installed = await readInstalled();
  const one = named === null ? installed[0] : installed.find(({ id }) => id === named);
  if (one && one.facts > many) render(<Opening t={t} {...one} />, document.body);
  const dossier = rereadDossier(one && (await readFile(one.id)));
  if (!dossier) {
    document.title = t('extName');
    render(one ? <Damaged t={t} {...one} /> : <main>{t('stateNoDossier')}</main>, document.body);
    return;
  }
  const story = dossierContextOf(dossier);
  const show = (): void => draw(story, show);
  addEventListener('hashchange', show);
  show();
}

function draw(story: DossierContext, show: () => void): void {
  document.title = `${visibleText(story.dossier.title)} · ${t('extName')}`;
  render(
    <Dossier
      t={t}
      story={story}
      place={routeAt(location.hash)}
      copy={copy}
      save={save}
      print={() => window.print()}
      go={(place, how) => {
        history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', hashOf(place));
        show();
      }}
    />,
    document.body,
  );
}
