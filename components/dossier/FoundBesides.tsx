import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { hashOf } from '../../core/dossier/lookup/route.ts';
import { having, termsOf } from '../../core/dossier/lookup/search-text.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';
import { useHits } from './use-hits.ts';

/** Shown of each sort. */
const mostFoundBesides = 8;

/** The names, sources and disputes that a search finds, above the facts. */
export function FoundBesides({ search = '' }: { search: string | undefined }) {
  const { entities, sources, disputes } = useDossierPage().story.dossier;
  const box = useRef<HTMLDListElement>(null);
  useHits(box, search, 'a');
  const terms = termsOf(search);
  if (!terms.length) return null;
  const about = { name: having(entities, terms, (one) => `${one.name} ${one.gist}`) };
  const from = having(sources, terms, (one) => `${one.name} ${one.gist}`);
  const open = having(disputes, terms, ({ question, sides }) =>
    [question, ...sides.map(({ line }) => line)].join(' '),
  );
  return (
    <dl class="besides" ref={box} key={search}>
      <FoundRow
        title="dossierNames"
        found={about.name.map(({ id, name }) => link('entity', id, name))}
      />
      <FoundRow
        title="dossierSources"
        found={from.map(({ id, name }) => link('source', id, name))}
      />
      <FoundRow
        title="dossierDisputes"
        found={open.map(({ id, question }) => link('dispute', id, question))}
      />
    </dl>
  );
}

const link = (view: 'entity' | 'source' | 'dispute', id: string, text: string) => (
  <a href={hashOf({ view, id })}>
    <bdi>{visibleText(text)}</bdi>
  </a>
);

function FoundRow({ title, found }: { title: MessageKey; found: readonly ComponentChildren[] }) {
  const t = useMessages();
  if (!found.length) return null;
  return (
    <div>
      <dt>
        {t(title)} <span class="number">{found.length.toLocaleString(t('locale'))}</span>
      </dt>
      {found.slice(0, mostFoundBesides).map((one) => (
        <dd>{one}</dd>
      ))}
      {found.length > mostFoundBesides && <dd>…</dd>}
    </div>
  );
}
