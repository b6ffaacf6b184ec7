import { useState } from 'preact/hooks';
import type { EntityFile, Fact } from '../../core/dossier/lookup/entity-file.ts';
import { echoKey, type ToldEcho } from '../../core/relevance/told-echo.ts';
import { useMessages } from '../ui/i18n.ts';
import { EchoNotes } from './EchoNotes.tsx';
import type { FactActions } from './FactItem.tsx';
import { FactRows } from './FactRows.tsx';

export interface EchoActions {
  /** Keeps "not this" of an echo's key for the site, or takes it back. */
  onDismissEcho?: ((key: string, isDismissed: boolean) => void) | undefined;
}

interface EchoLeadProps extends FactActions, EchoActions {
  echo: ToldEcho;
  fact: Fact;
  file: EntityFile;
  onPin: () => void;
}

/** The fact that the sentence of the name repeats or answers, and what the page leaves out of its sourcing. */
export function EchoLead({ echo, fact, file, onDismissEcho, ...rest }: EchoLeadProps) {
  const t = useMessages();
  const [isDismissed, setDismissed] = useState(false);
  const dismiss = (isNow: boolean): void => {
    onDismissEcho?.(echoKey(echo), isNow);
    setDismissed(isNow);
    rest.onPin();
  };
  if (isDismissed)
    return (
      <p class="echo-note" role="status">
        {t('echoDismissed')}{' '}
        <button type="button" class="plain" onClick={() => dismiss(false)}>
          {t('dossiersUndo')}
        </button>
      </p>
    );
  return (
    <section class="relevant echo">
      <p class="here">{t(echo.relation === 'answers' ? 'echoAnswers' : 'echoRepeats')}</p>
      <FactRows facts={[fact]} file={file} {...rest} />
      <EchoNotes echo={echo} fact={fact} file={file} hasDenials />
      {onDismissEcho && (
        <button type="button" class="plain" onClick={() => dismiss(true)}>
          {t('echoNotThis')}
        </button>
      )}
    </section>
  );
}
