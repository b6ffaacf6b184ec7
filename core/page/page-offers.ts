import type { BlockedReason } from './blocked-reason.ts';

/** Controls that are offered to a reader on a page: only those that can work there. */
interface PageOffers {
  /** Switch of the page's site. */
  readonly site: boolean;
  /** Pause until the page is loaded again. */
  readonly pause: boolean;
  /** Side panel with what the page names. */
  readonly panel: boolean;
  /** The page's text may be read: to keep the article, or to begin a dossier. */
  readonly article: boolean;
}

const nothing: PageOffers = { site: false, pause: false, panel: false, article: false };
const everything: PageOffers = { site: true, pause: true, panel: true, article: true };
/** Gloss marks nothing there, but its script is in the page. */
const readable: PageOffers = { ...nothing, site: true, article: true };

const offersByReason: Partial<Record<BlockedReason, PageOffers>> = {
  'site-off': readable,
  paused: { ...readable, panel: true },
  'no-dossier': readable,
  busy: { ...nothing, site: true },
  loading: { ...nothing, site: true },
};

/** @param blocked why nothing is marked there; undefined where Gloss is at work */
export const pageOffers = (blocked: BlockedReason | undefined): PageOffers =>
  blocked ? (offersByReason[blocked] ?? nothing) : everything;
