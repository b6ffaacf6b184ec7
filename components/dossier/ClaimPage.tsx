import type { LinkedClaim } from '../../core/dossier/lookup/linked-claim.ts';
import { hashOf } from '../../core/dossier/lookup/route.ts';
import { withRelationsEach } from '../../core/dossier/relations/relations.ts';
import { FactItem } from '../card/FactItem.tsx';
import { EntityShape } from '../ui/EntityShape.tsx';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';
import { TakeAlong } from './TakeAlong.tsx';

/** One fact, whom it is about, and the disputes that it belongs to. */
export function ClaimPage({ claim }: { claim: LinkedClaim }) {
  const t = useMessages();
  const { story, copy } = useDossierPage();
  const fact = story.facts.get(claim.id);
  return (
    <div class="with-aside">
      <section>
        <h1 class="over">{t('dossierFact')}</h1>
        <ol class="facts single">
          {withRelationsEach(fact ? [fact] : [], story.facts).map((related) => (
            <FactItem
              key={related.fact.id}
              related={related}
              file={story.references}
              onCopy={copy}
            />
          ))}
        </ol>
        <TakeAlong claims={[claim]} />
      </section>
      <aside>
        <AboutClaim claim={claim} />
        <InDispute claim={claim} />
      </aside>
    </div>
  );
}

function AboutClaim({ claim }: { claim: LinkedClaim }) {
  const t = useMessages();
  const { entities, dossier } = useDossierPage().story;
  return (
    <>
      <h2>{t('dossierIsAbout')}</h2>
      <ul class="names">
        {claim.entities
          .flatMap((id) => entities.get(id) ?? [])
          .map(({ id, name, kind }) => (
            <li key={id}>
              <a href={hashOf({ view: 'entity', id })}>
                <EntityShape kind={kind} />
                <bdi lang={dossier.language}>{visibleText(name)}</bdi>
              </a>
            </li>
          ))}
      </ul>
    </>
  );
}

function InDispute({ claim }: { claim: LinkedClaim }) {
  const t = useMessages();
  const { disputesOf, dossier } = useDossierPage().story;
  const disputes = disputesOf.get(claim.id);
  if (!disputes) return null;
  return (
    <>
      <h2>{t('dossierInDispute')}</h2>
      <ul class="questions">
        {disputes.map(({ id, question }) => (
          <li key={id}>
            <a href={hashOf({ view: 'dispute', id })} lang={dossier.language}>
              {visibleText(question)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
