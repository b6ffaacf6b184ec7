import type { NoArticleReason } from '../../core/article/keep-outcome.ts';
import type { KeepState } from '../../core/article/keep-state.ts';
import type { ListedArticle } from '../../core/article/listed-article.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { countsOf } from './counts-of.ts';
import { dayIn } from './day-in.ts';
import { gapMessages } from './gap-messages.ts';

export interface KeepArticleProps {
  state: KeepState;
  onKeep: () => void;
  onUndo: (id: string) => void;
  /** Opens the dossier page of a kept article. */
  onOpen: (id: string) => void;
  /** Opens the list of kept articles. */
  onList: () => void;
}

/** Keeps the article of the page with one press, and says what was kept or what was missing. */
export function KeepArticle({ state, ...actions }: KeepArticleProps) {
  const t = useMessages();
  return (
    <section class={isInHand(state) ? 'keep in-hand' : 'keep'}>
      <div role="status">
        <Outcome state={state} />
      </div>
      <p class="buttons">
        {canKeep(state) && (
          <button
            type="button"
            class="button"
            aria-disabled={state.kind === 'keeping'}
            onClick={() => state.kind === 'keeping' || actions.onKeep()}
          >
            {t(state.kind === 'known' ? 'keepAgain' : 'keepArticle')}
          </button>
        )}
        {state.kind === 'kept' && (
          <button type="button" class="button" onClick={() => actions.onUndo(state.article.id)}>
            {t('undo')}
          </button>
        )}
        {(state.kind === 'kept' || state.kind === 'known') && (
          <button type="button" class="button" onClick={() => actions.onOpen(state.article.id)}>
            {t('keepOpen')}
          </button>
        )}
        <button type="button" class="plain" onClick={actions.onList}>
          {t('articlesTitle')}
        </button>
      </p>
    </section>
  );
}

/** The article was just kept, or is being kept. */
export const isInHand = ({ kind }: KeepState): boolean => kind === 'keeping' || kind === 'kept';

const canKeep = (state: KeepState): boolean =>
  state.kind !== 'kept' && !(state.kind === 'none' && state.reason === 'private-window');

const noneMessages: Record<NoArticleReason, MessageKey> = {
  'home-page': 'keepNoneHomePage',
  video: 'keepNoneVideo',
  paywall: 'keepNonePaywall',
  app: 'keepNoneApp',
  comments: 'keepNoneComments',
  'too-short': 'keepNoneShort',
  'too-long': 'keepNoneLong',
  'no-names': 'keepNoneNames',
  'private-window': 'keepNonePrivate',
  'not-reachable': 'keepNoneUnreachable',
};

function Outcome({ state }: { state: KeepState }) {
  const t = useMessages();
  switch (state.kind) {
    case 'idle':
      return <p class="soft">{t('keepMeans')}</p>;
    case 'keeping':
      return <p class="soft running">{t('keepRunning')}</p>;
    case 'none':
      return <p>{t(noneMessages[state.reason])}</p>;
    case 'not-stored':
      return <p>{t('keepNotStored')}</p>;
    case 'kept':
      return <Kept article={state.article} done={state.isUpdate ? 'keepRenewed' : 'keepDone'} />;
    case 'known':
      return <Kept article={state.article} />;
  }
}

function Kept({ article, done }: { article: ListedArticle; done?: 'keepDone' | 'keepRenewed' }) {
  const t = useMessages();
  const counts = countsOf(article, t);
  const line = done ? t(done, counts) : t('keepKnown', dayIn(article.keptAt, t), counts);
  return (
    <>
      <p>{visibleText(line)}</p>
      {article.gap && <p class="soft">{t(gapMessages[article.gap])}</p>}
    </>
  );
}
