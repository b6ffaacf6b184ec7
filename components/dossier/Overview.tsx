import { found } from '../../core/dossier/find-facts.ts';
import { addressOf } from '../../core/dossier/route.ts';
import { Legend } from '../card/Legend.tsx';
import { EntityShape } from '../ui/EntityShape.tsx';
import { counted, useWords } from '../ui/i18n.ts';
import { entityWords } from '../ui/kind-messages.ts';
import { usePrinting } from '../ui/printing.ts';
import { visibleText } from '../ui/visible-text.ts';
import { KindBars, StandingBars } from './Bars.tsx';
import { DisputeLinks } from './Disputes.tsx';
import { useReader } from './dossier-context.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { Whole } from './Whole.tsx';

/** So many names stand on the overview; the list has the others. */
const mostNames = 12;

/** The story in short, what kind of account it is, and how its facts are known. */
export function Overview() {
  const words = useWords();
  const { story } = useReader();
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
          <Account />
        </section>
        <aside class="known">
          <h2>{words('dossierKnown')}</h2>
          <KindBars counts={kinds} />
          <h2>{words('dossierStand')}</h2>
          <StandingBars counts={standings} />
        </aside>
      </div>
      <div class="columns">
        <MostNamed />
        {story.dossier.disputes.length > 0 && (
          <section>
            <h2>{words('dossierDisputes')}</h2>
            <DisputeLinks />
          </section>
        )}
      </div>
      <TakeAlong claims={story.dossier.claims} />
      <details class="legend-box" open={isPrinting}>
        <summary>{words('cardLegend')}</summary>
        <Legend files={[]} />
      </details>
      {isPrinting && <Whole />}
    </>
  );
}

/** What a reader must know of the account before its facts. */
function Account() {
  const words = useWords();
  const { account, language } = useReader().story.dossier;
  return (
    <section class="account">
      <h2>{words('dossierAccount')}</h2>
      <p lang={language}>
        {visibleText(account.description)} · {visibleText(account.published.words)}
      </p>
      {account.caveats.length > 0 && (
        <ul lang={language}>
          {account.caveats.map((caveat) => (
            <li key={caveat}>{visibleText(caveat)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function MostNamed() {
  const words = useWords();
  const { dossier, about } = useReader().story;
  const count = (id: string): number => about.get(id)?.length ?? 0;
  const most = dossier.entities.toSorted((a, b) => count(b.id) - count(a.id)).slice(0, mostNames);
  const left = dossier.entities.length - most.length;
  return (
    <section>
      <h2>{words('dossierMostNamed')}</h2>
      <ul class="names">
        {most.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={addressOf({ view: 'entity', id })}>
              <EntityShape kind={kind} />
              <bdi lang={dossier.language}>{visibleText(name)}</bdi>
            </a>{' '}
            <span class="soft">
              {words(entityWords[kind])} · {counted(words, 'tallyFacts', count(id))}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <a href={addressOf({ view: 'entities', filters: {} })}>
          {counted(words, 'dossierMoreNames', left)}
        </a>
      )}
    </section>
  );
}
