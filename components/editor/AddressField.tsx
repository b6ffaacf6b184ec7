import { useState } from 'preact/hooks';
import { faultOfUrl, longestUrl } from '../../core/dossier/web-address.ts';
import { formatNumber, useMessages } from '../ui/i18n.ts';
import { problemMessage } from '../ui/problem-sentence.ts';
import { useOwnId } from './use-own-id.ts';

interface AddressFieldProps {
  url: string | undefined;
  /** Undefined where the field is empty, or what stands in it is refused. */
  onChange: (url: string | undefined) => void;
}

/** A web address. One that is refused stays in the field, says why, and never comes into the draft. */
export function AddressField({ url, onChange }: AddressFieldProps) {
  const t = useMessages();
  const id = useOwnId();
  const [refused, setRefused] = useState('');
  const fault = refused ? faultOfUrl(refused) : undefined;
  const write = (typed: string): void => {
    const text = typed.trim();
    const isRefused = text !== '' && faultOfUrl(text) !== undefined;
    setRefused(isRefused ? text : '');
    onChange(isRefused || !text ? undefined : text);
  };
  return (
    <div class="field">
      <label for={id}>{t('writeAddress')}</label>
      <input
        id={id}
        type="text"
        inputmode="url"
        spellcheck={false}
        value={refused || (url ?? '')}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-says`}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <div id={`${id}-says`}>
        {fault && <p class="trouble">{t(problemMessage(fault), formatNumber(t, longestUrl))}</p>}
      </div>
    </div>
  );
}
