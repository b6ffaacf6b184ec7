import { useState } from 'preact/hooks';
import type { Claim } from '../../data/schema.ts';
import { tieEach } from '../../library/ties.ts';
import { FactItem } from '../FactItem.tsx';
import { counted, useWords } from '../words.ts';
import { useReader } from './story.ts';

/** So many facts are drawn at first, and more each time that the reader asks. */
const portion = 50;

/** Facts with their full sourcing and what stands against them. */
export function FactList({ claims }: { claims: readonly Claim[] }) {
  const words = useWords();
  const { story, copy } = useReader();
  const [most, setMost] = useState(portion);
  const facts = claims.slice(0, most).flatMap(({ id }) => story.facts.get(id) ?? []);
  const left = claims.length - facts.length;
  return (
    <>
      <ol class="facts">
        {tieEach(facts, story.facts).map((tied) => (
          <FactItem key={tied.fact.id} tied={tied} file={story.references} onCopy={copy} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setMost(most + 2 * portion)}>
          {counted(words, 'cardMoreFacts', left)}
        </button>
      )}
    </>
  );
}
