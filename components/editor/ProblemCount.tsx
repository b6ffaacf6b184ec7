import type { Problem } from '../../core/dossier/problem.ts';
import { counted, useWords } from '../ui/i18n.ts';

/** How much there is to put right in what is folded. */
export function ProblemCount({ of: problems }: { of: readonly Problem[] }) {
  const words = useWords();
  return problems.length ? (
    <span class="count">{counted(words, 'reviewProblems', problems.length)}</span>
  ) : null;
}
