import { useMessages } from '../ui/i18n.ts';
import { Disputes } from './Disputes.tsx';
import { useDossierPage } from './dossier-context.ts';
import { FactList } from './FactList.tsx';
import { Names } from './Names.tsx';
import { Sources } from './Sources.tsx';

/** What is printed after the overview: all of the dossier. */
export function Whole() {
  const t = useMessages();
  const { claims } = useDossierPage().story;
  return (
    <>
      <section>
        <h1>{t('dossierFacts')}</h1>
        <FactList claims={[...claims.values()]} />
      </section>
      {[Disputes, Sources, Names].map((Part) => (
        <section key={Part.name}>
          <Part />
        </section>
      ))}
    </>
  );
}
