import { useMemo, useState } from 'preact/hooks';
import {
  type MoneyEntity,
  type MoneyReading,
  mostPicked,
} from '../../core/exchange/follow-the-money.ts';
import { More, mostRowsShown } from '../settings/More.tsx';
import { formatNumber, plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { exchangeSentence } from './exchange-sentence.ts';

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
      <ul class="names">
        {among.slice(0, mostRowsShown).map((one, at) => (
          <li key={at}>
            <label>
              <input
                type="checkbox"
                checked={picked.has(one)}
                onChange={() =>
                  pick(
                    picked.has(one)
                      ? [...picked].filter((other) => other !== one)
                      : [...picked, one],
                  )
                }
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
      {problems.length > 0 && <h3>{t('bringProblems')}</h3>}
      <ul class="problems">
        {problems.slice(0, mostRowsShown).map((problem, at) => (
          <li key={at}>{exchangeSentence(t, problem)}</li>
        ))}
        <More count={problems.length - mostRowsShown} />
      </ul>
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

function matching(found: readonly MoneyEntity[], sought: string): readonly MoneyEntity[] {
  const words = sought.toLowerCase().trim();
  if (!words) return found;
  return found.filter((one) =>
    [one.name, ...one.aliases, one.gist].some((text) => text.toLowerCase().includes(words)),
  );
}
