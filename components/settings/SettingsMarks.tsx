import {
  type KindGroup,
  kindGroups,
  type MarkSettings as Marks,
  markLines,
  markModes,
  markWeights,
} from '../../core/page/mark-settings.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { SiteName } from './SettingsSites.tsx';

export interface MarkSettingsProps {
  marks: Marks;
  onMarks: (marks: Marks) => void;
  /** True if names are marked only on the sites in `sitesOn`, which the reader has chosen. */
  onlySites: boolean;
  sitesOn: readonly string[];
  onOnlySites: (onlySites: boolean) => void;
  onSiteOff: (host: string) => void;
}

/** Settings for the marks: where, how clearly, and on which names. */
export function SettingsMarks(props: MarkSettingsProps) {
  const t = useMessages();
  const { marks, onMarks } = props;
  return (
    <section class="marks">
      <h2>{t('marksTitle')}</h2>
      <MarkChoice
        title="marksMode"
        of={markModes}
        chosen={marks.mode}
        words={modeMessages}
        onChoose={(mode) => onMarks({ ...marks, mode })}
      />
      <MarkChoice
        title="marksLine"
        of={markLines}
        chosen={marks.line}
        words={lineMessages}
        onChoose={(line) => onMarks({ ...marks, line })}
      />
      <MarkChoice
        title="marksWeight"
        of={markWeights}
        chosen={marks.weight}
        words={weightMessages}
        onChoose={(weight) => onMarks({ ...marks, weight })}
      />
      <Kinds marks={marks} onMarks={onMarks} />
      <Switch
        label={t('marksInMenus')}
        isOn={marks.inMenus}
        onChange={(inMenus) => onMarks({ ...marks, inMenus })}
      />
      <OnlySites {...props} />
    </section>
  );
}

const modeMessages: Record<Marks['mode'], MessageKey> = {
  quiet: 'marksQuiet',
  alike: 'marksAlike',
  story: 'marksStory',
  demand: 'marksDemand',
};

const lineMessages: Record<Marks['line'], MessageKey> = {
  dotted: 'marksDotted',
  solid: 'marksSolid',
};

const weightMessages: Record<Marks['weight'], MessageKey> = {
  fine: 'marksFine',
  normal: 'marksNormal',
  strong: 'marksStrong',
};

interface MarkChoiceProps<Value extends string> {
  title: MessageKey;
  of: readonly Value[];
  chosen: Value;
  words: Record<Value, MessageKey>;
  onChoose: (value: Value) => void;
}

function MarkChoice<Value extends string>({
  title,
  of,
  chosen,
  words,
  onChoose,
}: MarkChoiceProps<Value>) {
  const t = useMessages();
  return (
    <fieldset>
      <legend>{t(title)}</legend>
      {of.map((value) => (
        <label key={value} class="named">
          <input
            type="radio"
            name={title}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{t(words[value])}</span>
        </label>
      ))}
    </fieldset>
  );
}

const groupMessages: Record<KindGroup, MessageKey> = {
  persons: 'marksPersons',
  companies: 'marksCompanies',
  bodies: 'marksBodies',
  places: 'marksPlaces',
  outlets: 'marksOutlets',
  events: 'marksEvents',
};

function Kinds({ marks, onMarks }: Pick<MarkSettingsProps, 'marks' | 'onMarks'>) {
  const t = useMessages();
  const { unmarked } = marks;
  const toggle = (group: KindGroup, isMarked: boolean): void => {
    const others = unmarked.filter((one) => one !== group);
    onMarks({ ...marks, unmarked: isMarked ? others : [...others, group] });
  };
  return (
    <fieldset>
      <legend>{t('marksKinds')}</legend>
      {(Object.keys(kindGroups) as KindGroup[]).map((group) => (
        <label key={group} class="named">
          <input
            type="checkbox"
            checked={!unmarked.includes(group)}
            onChange={({ currentTarget }) => toggle(group, currentTarget.checked)}
          />
          <span>{t(groupMessages[group])}</span>
        </label>
      ))}
      <p class="soft">{t('marksStillCount')}</p>
    </fieldset>
  );
}

function OnlySites({ onlySites, sitesOn, onOnlySites, onSiteOff }: MarkSettingsProps) {
  const t = useMessages();
  return (
    <>
      <Switch label={t('marksOnlySites')} isOn={onlySites} onChange={onOnlySites} />
      {onlySites && <p class="soft">{t('marksOnlySitesMeans')}</p>}
      {onlySites && (
        <ul class="rows">
          {sitesOn.map((host) => (
            <li key={host}>
              <SiteName host={host} />
              <button type="button" class="button" onClick={() => onSiteOff(host)}>
                {t('marksSiteOff')} <span class="unseen">{host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
