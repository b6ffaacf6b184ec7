import { useEffect, useState } from 'preact/hooks';
import type { EntityFile } from '../../core/dossier/lookup/entity-file.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import { factOf } from '../../core/relevance/echoed-fact.ts';
import { echoKey, type ToldEcho } from '../../core/relevance/told-echo.ts';
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
export function Echoes({ echoes, onDismissEcho, ...props }: EchoesProps) {
  const t = useMessages();
  const [dismissed, setDismissed] = useState<readonly DismissedEcho[]>([]);
  const rows = withDismissed(echoes, dismissed);
  if (!rows.length) return null;
  const isDismissed = (echo: ToldEcho): boolean =>
    dismissed.some((one) => one.isNow && isSameEcho(one.echo, echo));
  const dismiss = (echo: ToldEcho, at: number, isNow: boolean): void => {
    onDismissEcho(echoKey(echo), isNow);
    setDismissed([...dismissed.filter((one) => !isSameEcho(one.echo, echo)), { echo, at, isNow }]);
  };
  return (
    <section class="echoes">
      <h2>{t('echoesTitle')}</h2>
      <ol>
        {rows.map((echo, at) => (
          <EchoItem
            key={`${echoKey(echo)} ${echo.sentence}`}
            echo={echo}
            index={rows.slice(0, at).filter((one) => !isDismissed(one)).length}
            isDismissed={isDismissed(echo)}
            onDismiss={(isNow) => dismiss(echo, at, isNow)}
            {...props}
          />
        ))}
      </ol>
    </section>
  );
}

/** A row that the reader took away; the page does not tell it any more, but it can be brought back. */
interface DismissedEcho {
  readonly echo: ToldEcho;
  /** Its place among the rows. */
  readonly at: number;
  /** False once it was brought back. */
  readonly isNow: boolean;
}

const isSameEcho = (a: ToldEcho, b: ToldEcho): boolean =>
  echoKey(a) === echoKey(b) && a.sentence === b.sentence;

/** Dismissed rows keep their places, whether the page has been asked again since or not. */
function withDismissed(
  echoes: readonly ToldEcho[],
  dismissed: readonly DismissedEcho[],
): readonly ToldEcho[] {
  const missing = dismissed.filter(({ echo }) => !echoes.some((one) => isSameEcho(one, echo)));
  return missing
    .toSorted((a, b) => a.at - b.at)
    .reduce((rows, { echo, at }) => rows.toSpliced(at, 0, echo), echoes);
}

interface EchoItemProps extends Pick<EchoesProps, 'load' | 'onGoEcho'> {
  echo: ToldEcho;
  /** Its place among those that the page tells. */
  index: number;
  isDismissed: boolean;
  onDismiss: (isNow: boolean) => void;
}

function EchoItem({ echo, index, isDismissed, load, onGoEcho, onDismiss }: EchoItemProps) {
  const t = useMessages();
  const file = useFile(echo, load);
  const fact = file && factOf(file, echo);
  if (!fact) return null;
  return (
    <li class="echo">
      <button
        type="button"
        class="row"
        title={t('panelGo')}
        dir="auto"
        disabled={isDismissed}
        onClick={() => onGoEcho(index)}
      >
        {visibleText(echo.sentence)}
      </button>
      {isDismissed ? (
        <p class="echo-note" role="status">
          {t('echoDismissed')}{' '}
          <button type="button" class="plain" onClick={() => onDismiss(false)}>
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
          <button type="button" class="plain" onClick={() => onDismiss(true)}>
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
