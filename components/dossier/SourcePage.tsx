import type { Source } from '../../data/schema.ts';
import { addressOf } from '../../library/address.ts';
import { tellerOf } from '../../library/tellers.ts';
import { EntityShape } from '../EntityShape.tsx';
import { KindMark } from '../KindMark.tsx';
import { sourceWords } from '../kind-words.ts';
import { visibleText } from '../visible-text.ts';
import { counted, useWords } from '../words.ts';
import { FactList } from './FactList.tsx';
import { Counts } from './Sources.tsx';
import { useReader } from './story.ts';

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
