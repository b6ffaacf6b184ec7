import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import type { KeepState } from '../../../core/article/keep-state.ts';
import type { BlockedReason, Suggestion } from '../../../core/page/blocked-reason.ts';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { keptArticle } from './articles.tsx';
import { counts, doNothing, type StoryTable, storyMessage } from './common.ts';

const ownDossier = {
  id: 'own',
  title: 'A long title of a reader’s own story',
  isLeftOut: false,
  isKept: false,
};

const popupAtWork: PopupProps = {
  unread: new Set([`${embedded.id}/elon-musk`]),
  t: storyMessage,
  isOn: true,
  site: { host: 'news.example', isOn: true, isFixed: false },
  isUnkept: false,
  stories: [
    { id: embedded.id, title: embedded.title, isOn: true, isLeftOut: false, isKept: false },
    { ...ownDossier, isOn: false },
  ],
  blocked: undefined,
  offer: undefined,
  counts,
  beside: 3,
  progress: undefined,
  onSwitch: doNothing,
  onSwitchSite: doNothing,
  onStoryOn: doNothing,
  onPause: doNothing,
  onSuggestion: doNothing,
  onOffer: doNothing,
  onEntity: doNothing,
  onNext: doNothing,
  onList: doNothing,
  onPanel: doNothing,
  onDossier: doNothing,
  onWrite: doNothing,
  onSettings: doNothing,
};

const keepOfStory = (state: KeepState): PopupProps['keep'] => ({
  state,
  onKeep: doNothing,
  onUndo: doNothing,
  onOpen: doNothing,
  onList: doNothing,
});

const popup = (props: Partial<PopupProps>) => () => <Popup {...popupAtWork} {...props} />;

const offer = {
  address: 'https://dossiers.example/own.json',
  host: 'dossiers.example',
  followed: undefined,
};

const signature = {
  kind: 'signed',
  revision: 41,
  keyId: 'E1157FB50DDE9680',
  isKeyGiven: true,
} as const;

const nowhere = { onPause: undefined, onPanel: undefined, onWrite: undefined, site: undefined };

/** A page where Gloss marks nothing, with what is offered there. */
const blocked = (
  reason: BlockedReason,
  suggestion?: Suggestion,
  offered: Partial<PopupProps> = {},
) => popup({ ...nowhere, blocked: { reason, suggestion }, ...offered });

export const stories: StoryTable = {
  'popup-names': popup({}),
  'popup-offer': popup({ offer }),
  'popup-offer-followed': popup({
    offer: { ...offer, followed: { title: ownDossier.title, author: 'A desk', signature } },
  }),
  'popup-reading': popup({ progress: 'reading' }),
  'popup-nobody': popup({ counts: [] }),
  'popup-off': blocked('off', undefined, { isOn: false }),
  'popup-paused': blocked('paused', 'resume', { site: popupAtWork.site, onPanel: doNothing }),
  'popup-reload': blocked('reload', 'reload'),
  'popup-browser-page': blocked('browser-page'),
  'popup-pdf': blocked('pdf'),
  'popup-no-story': blocked('no-dossier', undefined, { stories: [], onDossier: undefined }),
  'popup-many-stories': popup({
    stories: Array.from({ length: 9 }, (_, at) => ({
      ...ownDossier,
      id: `own-${at}`,
      isOn: at % 2 === 0,
      isLeftOut: at === 2,
    })),
  }),
  'popup-private': popup({
    site: { host: 'news.example', isOn: true, isFixed: true },
    onWrite: undefined,
  }),
  'popup-keep': popup({ keep: keepOfStory({ kind: 'idle' }) }),
  'popup-keeping': popup({ keep: keepOfStory({ kind: 'keeping' }) }),
  'popup-kept': popup({
    keep: keepOfStory({ kind: 'kept', article: keptArticle, isUpdate: false }),
  }),
  'popup-kept-before': popup({ keep: keepOfStory({ kind: 'known', article: keptArticle }) }),
  'popup-no-article': popup({ keep: keepOfStory({ kind: 'none', reason: 'home-page' }) }),
  'popup-unkept': popup({ isUnkept: true }),
};
