import { useState } from 'preact/hooks';
import type { EntityKind } from '../../core/dossier/schema.ts';
import type { EntityMentions } from '../../core/page/quoted-mention.ts';
import { NoneFound, PopupProgress, type ProgressProps } from '../popup/PopupProgress.tsx';
import { plural, useMessages } from '../ui/i18n.ts';
import { Echoes, type EchoesProps } from './Echoes.tsx';
import { EntityOnPage } from './EntityOnPage.tsx';
import { KindChoice } from './KindChoice.tsx';
import { StoryHere, type StoryHereProps } from './StoryHere.tsx';

export interface OnPageProps extends ProgressProps, EchoesProps, StoryHereProps {
  /** Of the page; another address is another page. */
  address: string;
  /** In the order of their first mention. */
  named: readonly EntityMentions[];
  /** Keys of those with facts that changed since the reader may have read them. */
  unread: ReadonlySet<string>;
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

/** Names shown before the reader asks for all: menus name many, once each. */
const namesAtFirst = 8;

/** The story that the page has to do with, then the entities of the page; one of them may be open. */
export function OnPage({
  address,
  named,
  unread,
  left,
  onGo,
  onBack,
  onSave,
  onOpenEntity,
  ...props
}: OnPageProps) {
  const t = useMessages();
  const [kind, setKind] = useState<EntityKind>();
  const [opened, setOpened] = useState<string>();
  const [isAway, setAway] = useState(false);
  if (!named.length) return <NoneFound {...props} />;
  const away = (go: () => void): void => {
    go();
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
      {isAway && (
        <p class="away">
          <button type="button" class="button" onClick={back}>
            {t('panelBack')}
          </button>
        </p>
      )}
      <StoryHere {...props} onOpenEntity={open} />
      <Echoes key={address} {...props} onGoEcho={(index) => away(() => props.onGoEcho(index))} />
      <NamesHere
        {...props}
        {...{ named, unread, kind, opened }}
        onKind={setKind}
        onOpen={setOpened}
        onGo={(index, key) => away(() => onGo(index, key))}
        onOpenEntity={open}
      />
      {left > 0 && <p class="none">{plural(t, 'panelMoreMentions', left)}</p>}
      <PopupProgress {...props} />
      <p class="save">
        <button type="button" class="button" onClick={onSave}>
          {t('panelSave')}
        </button>
      </p>
    </>
  );
}

type NamesHereProps = Omit<OnPageProps, 'address' | 'left' | 'onBack' | 'onSave'> & {
  kind: EntityKind | undefined;
  onKind: (kind: EntityKind | undefined) => void;
  /** Key of the one that is open. */
  opened: string | undefined;
  onOpen: (key: string | undefined) => void;
};

/** The entities of the page, of one kind or all. */
function NamesHere({ named, unread, kind, onKind, opened, onOpen, ...props }: NamesHereProps) {
  const t = useMessages();
  const [isAll, setAll] = useState(false);
  const kinds = countKinds(named);
  const chosen = kind && kinds.has(kind) ? kind : undefined;
  const wanted = byCount(named.filter((one) => !chosen || one.kind === chosen));
  const shown = isAll
    ? wanted
    : wanted.filter(({ key }, at) => at < namesAtFirst || key === opened);
  return (
    <section class="names-here">
      <div class="tools">
        <h2>{t('panelNames')}</h2>
        <KindChoice kinds={kinds} chosen={chosen} onChoose={onKind} />
      </div>
      <ol class="named">
        {shown.map((one) => (
          <EntityOnPage
            {...props}
            key={one.key}
            named={one}
            isUnread={unread.has(one.key)}
            isOpen={one.key === opened}
            onToggle={() => onOpen(one.key === opened ? undefined : one.key)}
            onGo={(index) => props.onGo(index, one.key)}
          />
        ))}
      </ol>
      {wanted.length > shown.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {plural(t, 'dossierMoreNames', wanted.length - shown.length)}
        </button>
      )}
    </section>
  );
}

/** The most mentioned first; of equals the one that comes first in the page. */
const byCount = (named: readonly EntityMentions[]): EntityMentions[] =>
  named.toSorted((a, b) => b.mentions.length - a.mentions.length);

function countKinds(named: readonly EntityMentions[]): Map<EntityKind, number> {
  const kinds = new Map<EntityKind, number>();
  for (const { kind } of named) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds;
}
