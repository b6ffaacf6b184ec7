import { addressOf } from '../../core/dossier/route.ts';
import type { Dispute } from '../../core/dossier/schema.ts';
import { counted, useWords } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useReader } from './dossier-context.ts';
import { FactList } from './FactList.tsx';

/** Every dispute with the lines of its sides. */
export function Disputes() {
  const words = useWords();
  const { disputes } = useReader().story.dossier;
  return (
    <>
      <h1>{words('dossierDisputes')}</h1>
      {disputes.length > 0 ? (
        <>
          <p class="intro">{words('dossierDisputesMean')}</p>
          {disputes.map((dispute) => (
            <Sides key={dispute.id} dispute={dispute} />
          ))}
        </>
      ) : (
        <p class="none">{words('dossierNoDisputes')}</p>
      )}
    </>
  );
}

function Sides({ dispute: { id, question, sides } }: { dispute: Dispute }) {
  const words = useWords();
  const { language } = useReader().story.dossier;
  return (
    <section class="dispute">
      <h2 lang={language}>
        <a href={addressOf({ view: 'dispute', id })}>{visibleText(question)}</a>
      </h2>
      <ul class="sides">
        {sides.map(({ line, claims }) => (
          <li key={line}>
            <p lang={language}>{visibleText(line)}</p>
            <p class="soft">{counted(words, 'tallyFacts', claims.length)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One dispute, its sides next to each other with the facts that each rests on. */
export function DisputePage({ dispute: { question, sides } }: { dispute: Dispute }) {
  const { story } = useReader();
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
  const { disputes, language } = useReader().story.dossier;
  return (
    <ul class="questions">
      {disputes.map(({ id, question }) => (
        <li key={id}>
          <a href={addressOf({ view: 'dispute', id })} lang={language}>
            {visibleText(question)}
          </a>
        </li>
      ))}
    </ul>
  );
}
