import { addressOf } from '../../core/dossier/route.ts';
import { onUnnamed, type Teller, tellersOf } from '../../core/dossier/source-statistics.ts';
import { counted, useWords } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { sourceWords } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useReader } from './dossier-context.ts';

/** Everyone on whose word something rests, what rests on each, and how far from the event each is. */
export function Sources() {
  const words = useWords();
  const tellers = tellersOf(useReader().story);
  return (
    <>
      <h1>{words('dossierSources')}</h1>
      <p class="intro">{words('dossierSourcesMean')}</p>
      <Unnamed />
      <ul class="tellers">
        {tellers.map((teller) => (
          <li key={teller.source.id}>
            <TellerItem {...teller} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Facts for which the dossier has the word of one unnamed source and nothing else. */
function Unnamed() {
  const words = useWords();
  const { claims, sources } = onUnnamed(useReader().story);
  if (!claims.length) return null;
  return (
    <p class="intro">
      <a href={addressOf({ view: 'facts', filters: { kind: 'unnamed' } })}>
        {counted(words, 'dossierUnnamed', claims.length)}
      </a>{' '}
      {counted(words, 'dossierUnnamedSources', sources.length)}
    </p>
  );
}

function TellerItem({ source, own, passed, distances }: Teller) {
  const words = useWords();
  const { language } = useReader().story.dossier;
  return (
    <>
      <h2>
        <KindMark kind={source.kind} />{' '}
        <a href={addressOf({ view: 'source', id: source.id })} lang={language}>
          {visibleText(source.name)}
        </a>{' '}
        <span class="what">{words(sourceWords[source.kind].name)}</span>
      </h2>
      <p class="soft" lang={language}>
        {visibleText(source.gist)}
      </p>
      <Counts source={source} own={own} passed={passed} distances={distances} />
    </>
  );
}

/** What rests on a source, what it passes on, and through how many tellings it comes. */
export function Counts({ source: { id }, own, passed, distances }: Teller) {
  const words = useWords();
  return (
    <p class="counts">
      {own.length > 0 && (
        <a href={addressOf({ view: 'facts', filters: { on: id } })}>
          {counted(words, 'dossierOnItsWord', own.length)}
        </a>
      )}
      {own.length > 0 && passed.length > 0 && ' · '}
      {passed.length > 0 && (
        <a href={addressOf({ view: 'facts', filters: { through: id } })}>
          {counted(words, 'dossierPassedOn', passed.length)}
        </a>
      )}
      <span class="distances">
        {distances.map(({ links, count }) => (
          <span key={links}>
            {' · '}
            {counted(words, 'dossierLinks', links)}
            {distances.length > 1 && ` (${count.toLocaleString(words('locale'))})`}
          </span>
        ))}
      </span>
    </p>
  );
}
