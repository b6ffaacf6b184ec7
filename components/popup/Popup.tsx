import type { Blocked, Suggestion } from '../../core/page/blocked-reason.ts';
import type { EntityCount } from '../../core/page/entity-count.ts';
import type { DossierOffer } from '../../core/sharing/dossier-offer.ts';
import { isInHand, KeepArticle, type KeepArticleProps } from '../articles/KeepArticle.tsx';
import { OfferLine } from '../sharing/OfferLine.tsx';
import { MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { PopupEntities } from './PopupEntities.tsx';
import { type PopupLinkProps, PopupLinks } from './PopupLinks.tsx';
import { PopupNotice } from './PopupNotice.tsx';
import type { ProgressProps } from './PopupProgress.tsx';
import { PopupStories, type PopupStoriesProps } from './PopupStories.tsx';
import { PopupSwitches, type PopupSwitchesProps } from './PopupSwitches.tsx';

export interface PopupProps
  extends ProgressProps,
    PopupLinkProps,
    PopupStoriesProps,
    PopupSwitchesProps {
  t: Translate;
  blocked: Blocked | undefined;
  /** Absent where the page offers no dossier. */
  offer: DossierOffer | undefined;
  /** Mentions in the page so far, in the order of their first appearance. */
  counts: readonly EntityCount[];
  /** Keys of those with facts that changed since the reader may have read them. */
  unread: ReadonlySet<string>;
  /** Number of mentions in menus, footers, bylines, forms and captions, which are not marked. */
  beside: number;
  onSuggestion: (suggestion: Suggestion) => void;
  /** Opens the settings with the dossier that the page offers. */
  onOffer: (address: string) => void;
  onEntity: (key: string) => void;
  onNext: () => void;
  onList: () => void;
  /** Absent where no script of Gloss is in the page. */
  keep?: KeepArticleProps | undefined;
}

/** The popup of the toolbar button. */
export function Popup({ t, ...props }: PopupProps) {
  const { blocked, onSuggestion, progress, keep } = props;
  // Its names are found in a moment: nothing comes and goes before.
  const isKept = keep !== undefined && isInHand(keep.state);
  return (
    <MessagesProvider value={t}>
      <PopupHeader />
      <main>
        <PopupSwitches {...props} />
        {props.keep && <KeepArticle {...props.keep} />}
        {blocked ? (
          <PopupNotice {...blocked} onSuggestion={onSuggestion} />
        ) : (
          <PopupEntities
            {...props}
            progress={isKept && progress === 'reading' ? undefined : progress}
          />
        )}
        {props.offer && <OfferLine offer={props.offer} onOffer={props.onOffer} />}
        {props.isOn && <PopupStories {...props} />}
        <PopupLinks {...props} />
      </main>
    </MessagesProvider>
  );
}

function PopupHeader() {
  const t = useMessages();
  return (
    <header class="head">
      <h1>
        <img src="/icon/48.png" alt="" /> {t('extName')}
      </h1>
    </header>
  );
}
