import { useEffect, useState } from 'preact/hooks';
import type { CardEntry } from '../../core/dossier/card/card-entry.ts';
import type { EntityFile } from '../../core/dossier/lookup/entity-file.ts';
import { echoKey, type ToldEcho } from '../../core/page/told-echo.ts';
import { factOf } from '../../core/relevance/echoed-fact.ts';
import { EchoNotes } from '../card/EchoNotes.tsx';
import { ShortText } from '../card/ShortText.tsx';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

export interface EchoesProps {
  /** In page order. */
  echoes: readonly ToldEcho[];
  /** The facts about an entity, those that bear on this page first; never rejects. */
  load: (key: string) => Promise<CardEntry>;
  /** Shows the sentence at this index of `echoes` in the page. */
  onGoEcho: (index: number) => void;
  /** Keeps "not this" of a key for the site, or takes it back. */
  onDismissEcho: (key: string, isDismissed: boolean) => void;
}

/** The sentences of the page that repeat a fact or answer it, each beside its fact; nothing where there are none. */
export function Echoes({ echoes, ...props }: EchoesProps) {
  const t = useMessages();
  if (!echoes.length) return null;
  return (
    <section class="echoes">
      <h2>{t('echoesTitle')}</h2>
      <ol>
        {echoes.map((echo, index) => (
          <EchoItem
            key={`${echoKey(echo)} ${echo.sentence}`}
            echo={echo}
            index={index}
            {...props}
          />
        ))}
      </ol>
    </section>
  );
}

type EchoItemProps = Omit<EchoesProps, 'echoes'> & { echo: ToldEcho; index: number };

function EchoItem({ echo, index, load, onGoEcho, onDismissEcho }: EchoItemProps) {
  const t = useMessages();
  const file = useFile(echo, load);
  const [isDismissed, setDismissed] = useState(false);
  const dismiss = (isNow: boolean): void => {
    onDismissEcho(echoKey(echo), isNow);
    setDismissed(isNow);
  };
  const fact = file && factOf(file, echo);
  if (!fact) return null;
  return (
    <li class="echo">
      <button
        type="button"
        class="row"
        title={t('panelGo')}
        dir="auto"
        onClick={() => onGoEcho(index)}
      >
        {visibleText(echo.sentence)}
      </button>
      {isDismissed ? (
        <p class="echo-note" role="status">
          {t('echoDismissed')}{' '}
          <button type="button" class="plain" onClick={() => dismiss(false)}>
            {t('dossiersUndo')}
          </button>
        </p>
      ) : (
        <div class="beside">
          <p>
            <span class="label">
              {t(echo.relation === 'answers' ? 'echoAnswers' : 'echoRepeats')}
            </span>{' '}
            <ShortText fact={fact} language={file.dossier.language} />
          </p>
          <EchoNotes echo={echo} fact={fact} file={file} />
          <button type="button" class="plain" onClick={() => dismiss(true)}>
            {t('echoNotThis')}
          </button>
        </div>
      )}
    </li>
  );
}

function useFile({ dossier, entities }: ToldEcho, load: EchoesProps['load']) {
  const [file, setFile] = useState<EntityFile | undefined>();
  const key = `${dossier}/${entities[0]}`;
  useEffect(() => {
    let isWanted = true;
    void load(key).then((entry) => isWanted && setFile(entry.file));
    return () => {
      isWanted = false;
    };
  }, [key]);
  return file;
}
