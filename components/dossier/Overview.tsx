import { found } from '../../core/dossier/lookup/find-facts.ts';
import { hashOf } from '../../core/dossier/lookup/route.ts';
import type { Account } from '../../core/dossier/schema.ts';
import { webAddress } from '../../core/dossier/web-address.ts';
import { Legend } from '../card/Legend.tsx';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { OuterLink } from '../ui/OuterLink.tsx';
import { usePrinting } from '../ui/printing.ts';
import { visibleText } from '../ui/visible-text.ts';
import { KindBars, StandingBars } from './Bars.tsx';
import { DisputeLinks } from './Disputes.tsx';
import { useDossierPage } from './dossier-context.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { Whole } from './Whole.tsx';

/** So many names stand on the overview; the list has the others. */
const mostNames = 12;

/** The story in short, what kind of account it is, and how its facts are known. */
export function Overview() {
  const t = useMessages();
  const { story } = useDossierPage();
  const isPrinting = usePrinting();
  const { title, summary, language } = story.dossier;
  const { kinds, standings } = found(story, {});
  return (
    <>
      <div class="lead">
        <section class="story">
          <h1 lang={language}>{visibleText(title)}</h1>
          <p class="summary" lang={language}>
            {visibleText(summary)}
          </p>
          <Accounts />
        </section>
        <aside class="known">
          <h2>{t('dossierKnown')}</h2>
          <KindBars counts={kinds} />
          <h2>{t('dossierStand')}</h2>
          <StandingBars counts={standings} />
        </aside>
      </div>
      <div class="columns">
        <MostNamed />
        {story.dossier.disputes.length > 0 && (
          <section>
            <h2>{t('dossierDisputes')}</h2>
            <DisputeLinks />
          </section>
        )}
      </div>
      <TakeAlong claims={[...story.claims.values()]} />
      <details class="legend-box" open={isPrinting}>
        <summary>{t('cardLegend')}</summary>
        <Legend files={[]} />
      </details>
      {isPrinting && <Whole />}
    </>
  );
}

/** What a reader must know of the account before its facts. */
function Accounts() {
  const t = useMessages();
  const { accounts } = useDossierPage().story.dossier;
  return (
    <section class="account">
      <h2>{t('dossierAccount')}</h2>
      {accounts.map((account) => (
        <AboutAccount key={account.id} account={account} />
      ))}
    </section>
  );
}

function AboutAccount({ account }: { account: Account }) {
  const t = useMessages();
  const { language } = useDossierPage().story.dossier;
  return (
    <>
      <p lang={language}>
        {account.outlet && `${visibleText(account.outlet)}: `}
        {visibleText(account.description)} · {visibleText(account.published.words)}{' '}
        <OuterLink address={webAddress(account.url)} />
      </p>
      {!account.url && <p class="soft">{t('accountNoAddress')}</p>}
      {account.caveats.length > 0 && (
        <ul lang={language}>
          {account.caveats.map((caveat) => (
            <li key={caveat}>{visibleText(caveat)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function MostNamed() {
  const t = useMessages();
  const { dossier, about } = useDossierPage().story;
  const count = (id: string): number => about.get(id)?.length ?? 0;
  const most = dossier.entities.toSorted((a, b) => count(b.id) - count(a.id)).slice(0, mostNames);
  const left = dossier.entities.length - most.length;
  return (
    <section>
      <h2>{t('dossierMostNamed')}</h2>
      <ul class="names">
        {most.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={hashOf({ view: 'entity', id })}>
              <EntityShape kind={kind} />
              <bdi lang={dossier.language}>{visibleText(name)}</bdi>
            </a>{' '}
            <span class="soft">
              {t(entityKindMessages[kind])} · {plural(t, 'tallyFacts', count(id))}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <a href={hashOf({ view: 'entities', filters: {} })}>
          {plural(t, 'dossierMoreNames', left)}
        </a>
      )}
    </section>
  );
}
