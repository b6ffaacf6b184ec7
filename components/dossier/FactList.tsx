import { useRef, useState } from 'preact/hooks';
import type { LinkedClaim } from '../../core/dossier/lookup/linked-claim.ts';
import { withoutRelationsTo, withRelationsEach } from '../../core/dossier/relations/relations.ts';
import { FactItem } from '../card/FactItem.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { usePrinting } from '../ui/printing.ts';
import { useDossierPage } from './dossier-context.ts';
import { useHits } from './use-hits.ts';

/** Facts drawn at first, and again each time that the reader asks for more. */
const portion = 50;

/** Limit of facts on paper. */
const mostPrinted = 2000;

const noFacts: ReadonlySet<string> = new Set();

interface FactListProps {
  claims: readonly LinkedClaim[];
  /** The search that found the facts; its hits are marked. Another search needs another key. */
  search?: string | undefined;
  /** Ids of facts that are shown beside these: relations to them are left out. */
  abreast?: ReadonlySet<string> | undefined;
}

/** Selects the elements in which hits are marked: a fact's own words, which never change. */
const lasting = '.text, .by bdi, .note bdi';

/** Facts with their full sourcing and what stands against them. */
export function FactList({ claims, search, abreast = noFacts }: FactListProps) {
  const t = useMessages();
  const { story, copy } = useDossierPage();
  const [most, setMost] = useState(portion);
  const list = useRef<HTMLOListElement>(null);
  useHits(list, search, lasting);
  const isPrinting = usePrinting();
  const shown = isPrinting ? mostPrinted : most;
  const facts = claims.slice(0, shown).flatMap(({ id }) => story.facts.get(id) ?? []);
  const left = claims.length - facts.length;
  return (
    <>
      <ol class="facts" ref={list}>
        {withoutRelationsTo(abreast, withRelationsEach(facts, story.facts)).map((related) => (
          <FactItem key={related.fact.id} related={related} file={story.references} onCopy={copy} />
        ))}
      </ol>
      {left > 0 && isPrinting && <p>{plural(t, 'dossierNotPrinted', left)}</p>}
      {left > 0 && !isPrinting && (
        <button type="button" class="more" onClick={() => setMost(most + 2 * portion)}>
          {plural(t, 'cardMoreFacts', left)}
        </button>
      )}
    </>
  );
}
