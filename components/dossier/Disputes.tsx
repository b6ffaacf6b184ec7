import { hashOf } from '../../core/dossier/lookup/route.ts';
import type { Dispute } from '../../core/dossier/schema.ts';
import { plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';
import { FactList } from './FactList.tsx';

/** Every dispute with the lines of its sides. */
export function Disputes() {
  const t = useMessages();
  const { disputes } = useDossierPage().story.dossier;
  return (
    <>
      <h1>{t('dossierDisputes')}</h1>
      {disputes.length > 0 ? (
        <>
          <p class="intro">{t('dossierDisputesMean')}</p>
          {disputes.map((dispute) => (
            <Sides key={dispute.id} dispute={dispute} />
          ))}
        </>
      ) : (
        <p class="none">{t('dossierNoDisputes')}</p>
      )}
    </>
  );
}

function Sides({ dispute: { id, question, sides } }: { dispute: Dispute }) {
  const t = useMessages();
  const { language } = useDossierPage().story.dossier;
  return (
    <section class="dispute">
      <h2 lang={language}>
        <a href={hashOf({ view: 'dispute', id })}>{visibleText(question)}</a>
      </h2>
      <ul class="sides">
        {sides.map(({ line, claims }) => (
          <li key={line}>
            <p lang={language}>{visibleText(line)}</p>
            <p class="soft">{plural(t, 'tallyFacts', claims.length)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One dispute, its sides next to each other with the facts that each rests on. */
export function DisputePage({ dispute: { question, sides } }: { dispute: Dispute }) {
  const { story } = useDossierPage();
  const { language } = story.dossier;
  return (
    <section>
      <h1 lang={language}>{visibleText(question)}</h1>
      <ul class="sides">
        {sides.map(({ line, claims }) => (
          <li key={line}>
            <h2 lang={language}>{visibleText(line)}</h2>
            <FactList claims={claims.flatMap((id) => story.claims.get(id) ?? [])} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The questions alone. */
export function DisputeLinks() {
  const { disputes, language } = useDossierPage().story.dossier;
  return (
    <ul class="questions">
      {disputes.map(({ id, question }) => (
        <li key={id}>
          <a href={hashOf({ view: 'dispute', id })} lang={language}>
            {visibleText(question)}
          </a>
        </li>
      ))}
    </ul>
  );
}
