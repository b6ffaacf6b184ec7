import type { ComponentChildren } from 'preact';
import { type Filters, hashOf } from '../../core/dossier/lookup/route.ts';
import {
  type SourceKind,
  type Standing,
  sourceKinds,
  standings,
} from '../../core/dossier/schema.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { sourceKindMessages, standingMessages } from '../ui/kind-messages.ts';

interface BarsProps<Key> {
  counts: ReadonlyMap<Key, number>;
  /** Filters in effect; the link of each bar keeps the others. */
  within?: Filters | undefined;
}

/** Number of facts by kind of source; each bar links to its facts, the chosen one back to all. */
export function KindBars({ counts, within = {} }: BarsProps<SourceKind>) {
  const t = useMessages();
  return (
    <Bars
      rows={sourceKinds.flatMap((kind) => ({
        key: kind,
        count: counts.get(kind) ?? 0,
        label: t(sourceKindMessages[kind].name),
        title: t(sourceKindMessages[kind].meaning),
        mark: <KindMark kind={kind} />,
        isChosen: kind === within.kind,
        to: factsAt({ ...within, kind: kind === within.kind ? undefined : kind }),
      }))}
    />
  );
}

export const standingName = (standing: Standing): MessageKey =>
  standing === 'reported' ? 'dossierReported' : standingMessages[standing];

const against: readonly Standing[] = ['denied', 'disputed'];

/** Number of facts by standing. */
export function StandingBars({ counts, within = {} }: BarsProps<Standing>) {
  const t = useMessages();
  return (
    <Bars
      rows={standings.map((standing) => ({
        key: standing,
        count: counts.get(standing) ?? 0,
        label: t(standingName(standing)),
        isAgainst: against.includes(standing),
        isChosen: standing === within.standing,
        to: factsAt({ ...within, standing: standing === within.standing ? undefined : standing }),
      }))}
    />
  );
}

const factsAt = (filters: Filters): string => hashOf({ view: 'facts', filters });

interface BarRow {
  key: string;
  count: number;
  label: string;
  title?: string;
  mark?: ComponentChildren;
  isAgainst?: boolean;
  isChosen: boolean;
  to: string;
}

function Bars({ rows }: { rows: readonly BarRow[] }) {
  const t = useMessages();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const shown = rows.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return (
    <ul class="bars">
      {shown.map(({ key, count, label, title, mark, isAgainst, isChosen, to }) => (
        <li key={key}>
          <a href={to} title={title} aria-current={isChosen ? 'true' : undefined}>
            {mark}
            <span class="label">{label}</span>
            <span class="bar" aria-hidden="true">
              <span
                class={isAgainst ? 'against' : undefined}
                style={{ width: `${(100 * count) / most}%` }}
              />
            </span>
            <span class="number">{count.toLocaleString(t('locale'))}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
