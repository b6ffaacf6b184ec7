import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FoundFacts, findFacts } from '../../core/dossier/lookup/find-facts.ts';
import type { Filters } from '../../core/dossier/lookup/route.ts';
import { useDossierPage } from './dossier-context.ts';

/** Time slice of a search; two of them fit into a frame. */
const searchSliceMs = 8;

/** The facts that fit: small dossiers at once, big ones bit by bit, so that typing stays smooth. */
export function useFound(filters: Filters): FoundFacts {
  const { story } = useDossierPage();
  const wanted = JSON.stringify(filters);
  const first = useMemo(() => {
    const search = findFacts(story, filters);
    return { search, found: go(search) };
  }, [story, wanted]);
  const [later, setLater] = useState<{ of: typeof first; found: FoundFacts }>();
  useEffect(() => goOn(first, (found) => setLater({ of: first, found })), [first]);
  return later?.of === first ? later.found : first.found;
}

/** Searches on until it is through or its time is up. */
function go(search: Generator<FoundFacts>): FoundFacts {
  const end = performance.now() + searchSliceMs;
  let last = search.next();
  while (!last.value.isAll && performance.now() < end) last = search.next();
  return last.value;
}

/** @returns stops it */
function goOn(
  { search, found }: { search: Generator<FoundFacts>; found: FoundFacts },
  tell: (found: FoundFacts) => void,
): () => void {
  let now = found;
  const next = (): void => {
    now = go(search);
    if (now.isAll) tell(now);
    else timer = setTimeout(next);
  };
  let timer = now.isAll ? undefined : setTimeout(next);
  return () => clearTimeout(timer);
}
