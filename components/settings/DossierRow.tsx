import type { FactNews } from '../../core/dossier/differences/compare.ts';
import { type Colour, colours } from '../../core/dossier/schema.ts';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { ChangesLine } from './ChangesLine.tsx';
import { Withdrawn } from './Withdrawn.tsx';

export interface ListedDossier {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly facts: number;
  readonly names: number;
  /** `package`, `file`, or the address at which it is followed. */
  readonly from: string;
  readonly isOn: boolean;
  /** Nothing but its id is known. */
  readonly isDamaged?: boolean | undefined;
  readonly colour: Colour | undefined;
  /** What the newer of its two versions changed; absent where there is only one. */
  readonly news?: FactNews | undefined;
  /** Whether the reader went back to the older one. */
  readonly isRolledBack?: boolean | undefined;
  /** Why none of its names are marked though it is on. */
  readonly leftOut?: (MessageKey & `trouble${string}`) | undefined;
  /** Whether there is a version before that can take the place of a damaged one. */
  readonly isReplaceable?: boolean | undefined;
  /** When its address was looked at last. */
  readonly looked?: Date | undefined;
  /** What went wrong then. */
  readonly trouble?:
    | { readonly key: MessageKey & `trouble${string}`; readonly what: string }
    | undefined;
}

export interface DossierActions {
  onDossierOn: (id: string, isOn: boolean) => void;
  onColour: (id: string, colour: Colour | undefined) => void;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
  onLook: (id: string) => void;
  onRollBack: (id: string) => void;
}

/** One of the installed dossiers, and what a reader can do with it. */
export function DossierRow({ dossier, ...actions }: { dossier: ListedDossier } & DossierActions) {
  const { id, title, isOn } = dossier;
  return (
    <li class="dossier">
      <Switch
        label={visibleText(title)}
        isOn={isOn}
        onChange={(on) => actions.onDossierOn(id, on)}
      />
      {!dossier.isDamaged && <Origin {...dossier} />}
      <News {...dossier} onRollBack={actions.onRollBack} />
      <Tools dossier={dossier} {...actions} />
    </li>
  );
}

function Origin({ author, facts, names, from, looked }: ListedDossier) {
  const t = useMessages();
  const origins: Record<string, string> = {
    package: t('dossiersFromPackage'),
    file: t('dossiersFromFile'),
  };
  const parts = [
    t('dossiersBy', visibleText(author)),
    plural(t, 'tallyFacts', facts),
    plural(t, 'dossiersNames', names),
    origins[from] ?? from,
    looked && t('followChecked', looked.toLocaleString(t('locale'))),
  ];
  return <p class="soft">{parts.filter(Boolean).join(' · ')}</p>;
}

type NewsProps = ListedDossier & Pick<DossierActions, 'onRollBack'>;

function News({ leftOut, isReplaceable, ...props }: NewsProps) {
  const { id, news, isRolledBack, trouble, onRollBack } = props;
  const t = useMessages();
  return (
    <>
      {leftOut && (
        <p class="trouble">
          {t(leftOut)}{' '}
          {isReplaceable && (
            <button type="button" class="plain" onClick={() => onRollBack(id)}>
              {t('followBack')}
            </button>
          )}
        </p>
      )}
      {trouble && <p class="trouble">{t(trouble.key, visibleText(trouble.what))}</p>}
      {news && (
        <div class="soft">
          {t(isRolledBack ? 'followWentBack' : 'followNewer')} <ChangesLine {...news.changes} />{' '}
          <button type="button" class="plain" onClick={() => onRollBack(id)}>
            {t(isRolledBack ? 'followForth' : 'followBack')}
          </button>
          <Withdrawn {...news} />
        </div>
      )}
    </>
  );
}

const colourWords: Record<Colour, MessageKey> = {
  orange: 'colourOrange',
  blue: 'colourBlue',
  green: 'colourGreen',
  purple: 'colourPurple',
  pink: 'colourPink',
};

type ToolsProps = { dossier: ListedDossier } & Omit<DossierActions, 'onDossierOn' | 'onRollBack'>;

function Tools({ dossier, onColour, onOpen, onRemove, onLook }: ToolsProps) {
  const { id, title, from, colour } = dossier;
  const t = useMessages();
  const isOwn = from === 'package';
  const isFollowed = !isOwn && from !== 'file';
  const whose = <span class="unseen">{visibleText(title)}</span>;
  return (
    <p class="tools">
      <label>
        {t('dossiersColour')}{' '}
        <select
          value={colour ?? ''}
          onChange={({ currentTarget }) =>
            onColour(
              id,
              colours.find((one) => one === currentTarget.value),
            )
          }
        >
          <option value="">{t('dossiersByKind')}</option>
          {colours.map((one) => (
            <option key={one} value={one}>
              {t(colourWords[one])}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={() => onOpen(id)}>
        {t('dossierOpen')} {whose}
      </button>
      {isFollowed && (
        <button type="button" class="button" onClick={() => onLook(id)}>
          {t('followNow')} {whose}
        </button>
      )}
      {!isOwn && (
        <button type="button" class="button" onClick={() => onRemove(id)}>
          {t('dossiersRemove')} {whose}
        </button>
      )}
    </p>
  );
}
