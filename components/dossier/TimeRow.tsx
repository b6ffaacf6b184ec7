import type { LinkedClaim } from '../../core/dossier/lookup/linked-claim.ts';
import type { Axis } from '../../core/dossier/time/time-axis.ts';
import { type Moment, opponentsOf, placeOn } from '../../core/dossier/time/time-line.ts';
import { relationMessages } from '../card/RelationBox.tsx';
import { useMessages } from '../ui/i18n.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { useDossierPage } from './dossier-context.ts';

export interface TimeRowActions {
  /** Id of a claim. */
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

interface TimeRowProps extends TimeRowActions {
  moment: Moment;
  axis: Axis;
}

/** One fact at one of its dates, with its denials beside it. */
export function TimeRow({ moment: { claim, span, words }, axis, ...actions }: TimeRowProps) {
  const { language } = useDossierPage().story.dossier;
  const { start, end } = placeOn(axis, span);
  const flags = [
    span.isWithin && 'within',
    span.isApproximate && 'approximate',
    span.isInferred && 'inferred',
    span.isOpen && 'open',
  ];
  return (
    <li class="time-row">
      <span class="track" dir="ltr" aria-hidden="true">
        <span
          class={['time-bar', ...flags].filter(Boolean).join(' ')}
          style={{ left: `${start * 100}%`, width: `${(end - start) * 100}%` }}
        />
      </span>
      <div>
        <p class="when" lang={language} dir="auto">
          {visibleText(words)}
        </p>
        <MomentButton claim={claim} {...actions} />
      </div>
      <Opponents claim={claim} {...actions} />
    </li>
  );
}

/** A fact without a date. */
export function UndatedRow({ claim, ...actions }: TimeRowActions & { claim: LinkedClaim }) {
  return (
    <li class="time-row undated-row">
      <MomentButton claim={claim} {...actions} />
      <Opponents claim={claim} {...actions} />
    </li>
  );
}

function Opponents({ claim, ...actions }: TimeRowActions & { claim: LinkedClaim }) {
  const t = useMessages();
  const { claims } = useDossierPage().story;
  return (
    <ul class="opponents">
      {opponentsOf(claim, claims).map(({ claim: other, isDenial }) => (
        <li key={other.id}>
          <p class="when">
            <KindMark kind={isDenial ? 'denied' : 'contradicted'} />{' '}
            {t(relationMessages[isDenial ? 'denied' : 'contradicted'])}
          </p>
          <MomentButton claim={other} {...actions} />
        </li>
      ))}
    </ul>
  );
}

function MomentButton({ claim, chosen, onChoose }: TimeRowActions & { claim: LinkedClaim }) {
  const { language } = useDossierPage().story.dossier;
  return (
    <button
      type="button"
      class="moment"
      aria-pressed={chosen === claim.id}
      onClick={() => onChoose(claim.id)}
    >
      <KindMark kind={claim.kind} />
      <span class="text" lang={language} dir="auto">
        {visibleText(claim.short ?? claim.text)}
      </span>
    </button>
  );
}
