import { type Colour, colours } from '../../core/dossier/colours.ts';
import type {
  LeftOut,
  ListedDossier,
  VersionNews,
  WholeDossier,
} from '../../core/dossier/installed/listed-dossier.ts';
import { SignatureLine } from '../sharing/SignatureLine.tsx';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { ChangesLine } from './ChangesLine.tsx';
import { failureSentence } from './failure-sentence.ts';
import { Withdrawn } from './Withdrawn.tsx';

export interface DossierActions {
  onDossierOn: (id: string, isOn: boolean) => void;
  onColour: (id: string, colour: Colour | undefined) => void;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
  onCheck: (id: string) => void;
  onRollBack: (id: string) => void;
}

/** One of the installed dossiers, with its controls. */
export function DossierRow({ dossier, ...actions }: { dossier: ListedDossier } & DossierActions) {
  const { id, title, isOn, leftOut } = dossier;
  const onRollBack = (): void => actions.onRollBack(id);
  return (
    <li class="dossier">
      <Switch
        label={visibleText(title)}
        isOn={isOn}
        onChange={(on) => actions.onDossierOn(id, on)}
      />
      {dossier.state === 'whole' && <DossierOrigin {...dossier} />}
      {dossier.state === 'whole' && <SignatureLine {...dossier} />}
      {leftOut && <LeftOutLine leftOut={leftOut} onRollBack={onRollBack} />}
      {dossier.state === 'whole' && <CheckFailed {...dossier} />}
      {dossier.state === 'whole' && dossier.news && (
        <News {...dossier.news} onRollBack={onRollBack} />
      )}
      <DossierTools dossier={dossier} {...actions} />
    </li>
  );
}

function DossierOrigin({ author, facts, names, from, check }: WholeDossier) {
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
    check && t('followChecked', check.at.toLocaleString(t('locale'))),
  ];
  return <p class="soft">{parts.filter(Boolean).join(' · ')}</p>;
}

function LeftOutLine({ leftOut, onRollBack }: { leftOut: LeftOut; onRollBack: () => void }) {
  const t = useMessages();
  return (
    <p class="trouble">
      {t(leftOut.reason === 'full' ? 'troubleFull' : 'troubleDamaged')}{' '}
      {leftOut.reason === 'damaged' && leftOut.canRollBack && (
        <button type="button" class="plain" onClick={onRollBack}>
          {t('followBack')}
        </button>
      )}
    </p>
  );
}

function CheckFailed({ check }: WholeDossier) {
  const t = useMessages();
  if (!check?.failure) return null;
  return <p class="trouble">{failureSentence(t, check.failure)}</p>;
}

function News({ onRollBack, ...news }: VersionNews & { onRollBack: () => void }) {
  const t = useMessages();
  return (
    <div class="soft">
      {t(news.isRolledBack ? 'followWentBack' : 'followNewer')} <ChangesLine {...news.changes} />{' '}
      <button type="button" class="plain" onClick={onRollBack}>
        {t(news.isRolledBack ? 'followForth' : 'followBack')}
      </button>
      <Withdrawn {...news} />
    </div>
  );
}

type DossierToolsProps = { dossier: ListedDossier } & Omit<
  DossierActions,
  'onDossierOn' | 'onRollBack'
>;

function DossierTools({ dossier, onColour, onOpen, onRemove, onCheck }: DossierToolsProps) {
  const { id, title } = dossier;
  const t = useMessages();
  const from = dossier.state === 'whole' ? dossier.from : undefined;
  const whose = <span class="unseen">{visibleText(title)}</span>;
  return (
    <p class="tools">
      <ColourChoice colour={dossier.colour} onColour={(colour) => onColour(id, colour)} />
      <button type="button" class="button" onClick={() => onOpen(id)}>
        {t('dossierOpen')} {whose}
      </button>
      {from?.startsWith('https://') && (
        <button type="button" class="button" onClick={() => onCheck(id)}>
          {t('followNow')} {whose}
        </button>
      )}
      {from !== 'package' && (
        <button type="button" class="button" onClick={() => onRemove(id)}>
          {t('dossiersRemove')} {whose}
        </button>
      )}
    </p>
  );
}

const colourMessages: Record<Colour, MessageKey> = {
  orange: 'colourOrange',
  blue: 'colourBlue',
  green: 'colourGreen',
  purple: 'colourPurple',
  pink: 'colourPink',
};

interface ColourChoiceProps {
  colour: Colour | undefined;
  onColour: (colour: Colour | undefined) => void;
}

function ColourChoice({ colour, onColour }: ColourChoiceProps) {
  const t = useMessages();
  return (
    <label>
      {t('dossiersColour')}{' '}
      <select
        value={colour ?? ''}
        onChange={({ currentTarget }) =>
          onColour(colours.find((one) => one === currentTarget.value))
        }
      >
        <option value="">{t('dossiersByKind')}</option>
        {colours.map((one) => (
          <option key={one} value={one}>
            {t(colourMessages[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
