import { found } from '../../core/dossier/lookup/find-facts.ts';
import { hashOf } from '../../core/dossier/lookup/route.ts';
import type { Account } from '../../core/dossier/schema.ts';
import { webAddress } from '../../core/dossier/web-address.ts';
import { Legend } from '../card/Legend.tsx';
import { EntityShape } from '../ui/EntityShape.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { entityKindMessages } from '../ui/kind-messages.ts';
import { OuterLink } from '../ui/OuterLink.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { KindBars, StandingBars } from './Bars.tsx';
import { DisputeSides } from './Disputes.tsx';
import { useDossierPage } from './dossier-context.ts';
import { FactList } from './FactList.tsx';
import { TakeAlong } from './TakeAlong.tsx';

/** Names on the overview; the list has the others. */
const mostNamesAtFirst = 12;

/** Facts shown where nothing is in dispute. */
const factsAtFirst = 5;

/** Summary of the story, its disputes with their sides or else its first facts, its names and its accounts. */
export function Overview() {
  const t = useMessages();
  const { story } = useDossierPage();
  const { title, summary, language } = story.dossier;
  const claims = [...story.claims.values()];
  return (
    <>
      <section class="story">
        <h1 lang={language}>{visibleText(title)}</h1>
        <p class="summary" lang={language}>
          {visibleText(summary)}
        </p>
      </section>
      <Reported />
      <div class="columns">
        <MostNamed />
        <KnownNumbers />
      </div>
      <AccountList />
      <TakeAlong claims={claims} />
      <details class="legend-box">
        <summary>{t('cardLegend')}</summary>
        <Legend files={[]} />
      </details>
    </>
  );
}

function Reported() {
  const t = useMessages();
  const { dossier, claims } = useDossierPage().story;
  if (dossier.disputes.length)
    return (
      <section>
        <h2>{t('dossierDisputes')}</h2>
        <div class="disputes">
          {dossier.disputes.map((dispute) => (
            <DisputeSides key={dispute.id} dispute={dispute} heading="h3" />
          ))}
        </div>
      </section>
    );
  return (
    <section>
      <h2>
        <a href={hashOf({ view: 'facts', filters: {} })}>{plural(t, 'tallyFacts', claims.size)}</a>
      </h2>
      <FactList claims={[...claims.values()].slice(0, factsAtFirst)} />
    </section>
  );
}

function KnownNumbers() {
  const t = useMessages();
  const { kinds, standings } = found(useDossierPage().story, {});
  return (
    <>
      <section class="known">
        <h2>{t('dossierKnown')}</h2>
        <KindBars counts={kinds} />
      </section>
      <section class="known">
        <h2>{t('dossierStand')}</h2>
        <StandingBars counts={standings} />
      </section>
    </>
  );
}

/** The story's accounts, with the things that a reader must know of each before its facts. */
function AccountList() {
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
  const most = dossier.entities
    .toSorted((a, b) => count(b.id) - count(a.id))
    .slice(0, mostNamesAtFirst);
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
