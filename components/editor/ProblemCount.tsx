import type { Problem } from '../../core/dossier/problem.ts';
import { plural, useMessages } from '../ui/i18n.ts';

/** Number of problems inside a fold. */
export function ProblemCount({ of: problems }: { of: readonly Problem[] }) {
  const t = useMessages();
  return problems.length ? (
    <span class="count">{plural(t, 'reviewProblems', problems.length)}</span>
  ) : null;
}
