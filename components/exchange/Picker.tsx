import { useMemo, useState } from 'preact/hooks';
import {
  type MoneyEntity,
  type MoneyReading,
  mostPicked,
} from '../../core/exchange/follow-the-money.ts';
import { More, mostRowsShown } from '../settings/More.tsx';
import { formatNumber, plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { FoundProblems } from './FoundInFile.tsx';

export interface PickerProps {
  name: string;
  reading: MoneyReading;
  onPick: (picked: readonly MoneyEntity[]) => void;
  onLeave: () => void;
}

/** Names out of a list that may be long: the author picks some. */
export function Picker({ name, reading: { found, problems }, onPick, onLeave }: PickerProps) {
  const t = useMessages();
  const [sought, setSought] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<MoneyEntity>>(
    new Set(found.length > mostPicked ? [] : found),
  );
  const among = useMemo(() => matching(found, sought), [found, sought]);
  const pick = (some: Iterable<MoneyEntity>): void =>
    setPicked(new Set([...some].slice(0, mostPicked)));
  return (
    <section>
      <h2>
        {t('bringKindMoney')}: <bdi>{visibleText(name)}</bdi>
      </h2>
      <p>{plural(t, 'dossiersNames', found.length)}</p>
      <p>{t('bringPick', formatNumber(t, mostPicked))}</p>
      <div class="field">
        <label for="sought">{t('bringSearch')}</label>
        <input
          id="sought"
          type="search"
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      </div>
      <p class="tools">
        <button type="button" class="button" onClick={() => pick([...picked, ...among])}>
          {t('bringPickAll')}
        </button>
        <button type="button" class="button" onClick={() => pick([])}>
          {t('bringPickNone')}
        </button>
        <span role="status">{t('bringPicked', formatNumber(t, picked.size))}</span>
      </p>
      <Pickable among={among} picked={picked} onPick={pick} />
      <FoundProblems problems={problems} />
      <p class="tools">
        <button
          type="button"
          class="button"
          disabled={!picked.size}
          onClick={() => onPick([...picked])}
        >
          {t('bringPickDone')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('reviewLeave')}
        </button>
      </p>
    </section>
  );
}

interface PickableProps {
  among: readonly MoneyEntity[];
  picked: ReadonlySet<MoneyEntity>;
  onPick: (picked: readonly MoneyEntity[]) => void;
}

function Pickable({ among, picked, onPick }: PickableProps) {
  const others = (one: MoneyEntity): MoneyEntity[] => [...picked].filter((other) => other !== one);
  return (
    <ul class="names">
      {among.slice(0, mostRowsShown).map((one, at) => (
        <li key={at}>
          <label>
            <input
              type="checkbox"
              checked={picked.has(one)}
              onChange={() => onPick(picked.has(one) ? others(one) : [...picked, one])}
            />{' '}
            <bdi>{visibleText(one.name)}</bdi>{' '}
            <span class="soft">
              {visibleText([one.gist, ...one.dataSets].filter(Boolean).join(' · '))}
            </span>
          </label>
        </li>
      ))}
      <More count={among.length - mostRowsShown} />
    </ul>
  );
}

function matching(found: readonly MoneyEntity[], sought: string): readonly MoneyEntity[] {
  const words = sought.toLowerCase().trim();
  if (!words) return found;
  return found.filter((one) =>
    [one.name, ...one.aliases, one.gist].some((text) => text.toLowerCase().includes(words)),
  );
}
