import type { Problem } from '../../data/problem.ts';
import { counted, useWords } from '../words.ts';

/** How much there is to put right in what is folded. */
export function ProblemCount({ of: problems }: { of: readonly Problem[] }) {
  const words = useWords();
  return problems.length ? (
    <span class="count">{counted(words, 'reviewProblems', problems.length)}</span>
  ) : null;
}
