import { useState } from 'preact/hooks';
import type { EntityKind } from '../../core/dossier/schema.ts';
import type { EntityMentions } from '../../core/page/quoted-mention.ts';
import type { FactActions } from '../card/FactItem.tsx';
import { NoneFound, Progress, type ProgressProps } from '../popup/Progress.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { Echoes, type EchoesProps } from './Echoes.tsx';
import { EntityOnPage } from './EntityOnPage.tsx';
import { KindChoice } from './KindChoice.tsx';

export interface OnPageProps extends FactActions, ProgressProps, EchoesProps {
  /** In the order of their first mention. */
  named: readonly EntityMentions[];
  /** Mentions left out of `named`: the page has too many. */
  left: number;
  /** Shows a mention in the page. */
  onGo: (index: number, key: string) => void;
  /** Shows the page again where it was before `onGo`. */
  onBack: () => void;
  /** Opens an entity that the page does not name. */
  onOpenEntity: (key: string) => void;
  /** Offers the mentions of the page as a file. */
  onSave: () => void;
}

/** The entities of the page; one of them may be open. */
export function OnPage({ named, left, onGo, onBack, onSave, onOpenEntity, ...props }: OnPageProps) {
  const t = useMessages();
  const [kind, setKind] = useState<EntityKind | undefined>();
  const [opened, setOpened] = useState<string | undefined>();
  const [isAway, setAway] = useState(false);
  if (!named.length) return <NoneFound {...props} />;
  const kinds = countKinds(named);
  const chosen = kind && kinds.has(kind) ? kind : undefined;
  const go = (index: number, key: string): void => {
    onGo(index, key);
    setAway(true);
  };
  const goEcho = (index: number): void => {
    props.onGoEcho(index);
    setAway(true);
  };
  const back = (): void => {
    onBack();
    setAway(false);
  };
  const open = (key: string): void => {
    const isHere = named.some((one) => one.key === key);
    if (isHere) setKind(undefined);
    if (isHere) setOpened(key);
    else onOpenEntity(key);
  };
  return (
    <>
      <div class="tools">
        <KindChoice kinds={kinds} chosen={chosen} onChoose={setKind} />
        {isAway && (
          <button type="button" class="button" onClick={back}>
            {t('panelBack')}
          </button>
        )}
      </div>
      <Echoes {...props} onGoEcho={goEcho} />
      <ol class="named">
        {named
          .filter((one) => !chosen || one.kind === chosen)
          .map((one) => (
            <EntityOnPage
              key={one.key}
              named={one}
              isOpen={one.key === opened}
              onToggle={() => setOpened(one.key === opened ? undefined : one.key)}
              onGo={(index) => go(index, one.key)}
              onOpenEntity={open}
              {...props}
            />
          ))}
      </ol>
      {left > 0 && <p class="none">{plural(t, 'panelMoreMentions', left)}</p>}
      <Progress {...props} />
      <p class="save">
        <button type="button" class="button" onClick={onSave}>
          {t('panelSave')}
        </button>
      </p>
    </>
  );
}

function countKinds(named: readonly EntityMentions[]): Map<EntityKind, number> {
  const kinds = new Map<EntityKind, number>();
  for (const { kind } of named) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds;
}
