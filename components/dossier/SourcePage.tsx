import { addressOf } from '../../core/dossier/route.ts';
import type { Source } from '../../core/dossier/schema.ts';
import { tellerOf } from '../../core/dossier/source-statistics.ts';
import { EntityShape } from '../ui/EntityShape.tsx';
import { counted, useWords } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { sourceWords } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useReader } from './dossier-context.ts';
import { FactList } from './FactList.tsx';
import { Counts } from './Sources.tsx';

/** Who a source is and all that rests on its word. */
export function SourcePage({ source }: { source: Source }) {
  const words = useWords();
  const { story } = useReader();
  const { language } = story.dossier;
  const teller = tellerOf(source.id, story);
  const entity = story.entities.get(source.entity ?? '');
  return (
    <section class="text-page">
      <h1>
        <KindMark kind={source.kind} /> <bdi lang={language}>{visibleText(source.name)}</bdi>{' '}
        <span class="what">{words(sourceWords[source.kind].name)}</span>
      </h1>
      <p class="gist" lang={language}>
        {visibleText(source.gist)}
      </p>
      <p class="soft">{words(sourceWords[source.kind].meaning)}</p>
      {entity && (
        <p>
          <a class="with-shape" href={addressOf({ view: 'entity', id: entity.id })}>
            <EntityShape kind={entity.kind} /> <bdi lang={language}>{visibleText(entity.name)}</bdi>
          </a>
        </p>
      )}
      {teller && <Counts {...teller} />}
      {teller && teller.own.length > 0 && (
        <>
          <h2>{counted(words, 'dossierOnItsWord', teller.own.length)}</h2>
          <FactList claims={teller.own} />
        </>
      )}
    </section>
  );
}
