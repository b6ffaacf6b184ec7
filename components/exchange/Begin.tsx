import { useState } from 'preact/hooks';
import type { ExchangeFailure } from '../../core/exchange/exchange-state.ts';
import { FileDrop } from '../ui/FileDrop.tsx';
import { useMessages } from '../ui/i18n.ts';
import { exchangeFailure } from './exchange-sentence.ts';

export interface BeginProps {
  failure: ExchangeFailure | undefined;
  /** A file is being read. */
  isReading?: true;
  onFile: (file: File) => void;
  onPaste: (text: string) => void;
}

/** A file, chosen or dropped, or cells that are pasted. */
export function Begin({ failure, isReading, onFile, onPaste }: BeginProps) {
  const t = useMessages();
  const [text, setText] = useState('');
  return (
    <section aria-busy={isReading ?? false}>
      <p role="status">{isReading && t('reviewReading')}</p>
      <p role="alert">
        {failure && <span class="trouble">{exchangeFailure(t, failure)}</span>}{' '}
        {failure?.kind === 'dossier' && <a href="/options.html#dossiers">{t('settingsTitle')}</a>}
      </p>
      <FileDrop label={t('bringFile')} hint={t('bringFileKinds')} onFile={onFile} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onPaste(text);
        }}
      >
        <div class="field">
          <label for="pasted">{t('bringPaste')}</label>
          <textarea
            id="pasted"
            rows={6}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t('bringRead')}
        </button>
      </form>
    </section>
  );
}
