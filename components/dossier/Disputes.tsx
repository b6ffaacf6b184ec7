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
            <DisputeSides key={dispute.id} dispute={dispute} />
          ))}
        </>
      ) : (
        <p class="none">{t('dossierNoDisputes')}</p>
      )}
    </>
  );
}

interface DisputeSidesProps {
  dispute: Dispute;
  /** One level below the heading above it. */
  heading?: 'h2' | 'h3';
}

/** A question with what each side says, in columns of the same size. */
export function DisputeSides({
  dispute: { id, question, sides },
  heading: Heading = 'h2',
}: DisputeSidesProps) {
  const t = useMessages();
  const { language } = useDossierPage().story.dossier;
  return (
    <section class="dispute">
      <Heading lang={language}>
        <a href={hashOf({ view: 'dispute', id })}>{visibleText(question)}</a>
      </Heading>
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
  const abreast = new Set(sides.flatMap(({ claims }) => claims));
  return (
    <section>
      <h1 lang={language}>{visibleText(question)}</h1>
      <ul class="sides">
        {sides.map(({ line, claims }) => (
          <li key={line}>
            <h2 lang={language}>{visibleText(line)}</h2>
            <FactList
              claims={claims.flatMap((id) => story.claims.get(id) ?? [])}
              abreast={abreast}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
