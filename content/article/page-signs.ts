import type { VisibleCopy } from './visible-copy.ts';

/** Signals other than its text that tell what kind of page it is. */
export interface PageSigns {
  /** It says of itself that it is one article. */
  readonly isArticle: boolean;
  /** Its address is that of a site or a section, as far as an address tells. */
  readonly isFront: boolean;
  /** Links as long as a headline. */
  readonly headlines: number;
  /** Paragraphs of a sentence or more. */
  readonly paragraphs: number;
  /** It says that it is for subscribers, or has a notice of that kind in it. */
  readonly isLocked: boolean;
  readonly isVideo: boolean;
  readonly controls: number;
  readonly commentLength: number;
}

/** In UTF-16 code units. */
const [shortestHeadline, shortestParagraph] = [25, 80];

/** To be asked before the copy is taken apart. */
export function pageSigns({ copy, controls, commentLength }: VisibleCopy): PageSigns {
  const all = (selector: string): Element[] => [...copy.querySelectorAll(selector)];
  const longerThan = (selector: string, least: number): number =>
    all(selector).filter(({ textContent }) => (textContent ?? '').trim().length >= least).length;
  const data = all('script[type="application/ld+json"]')
    .map(({ textContent }) => textContent)
    .join();
  const type = copy.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  return {
    isArticle:
      /^article/i.test(type) ||
      /"@type"\s*:\s*\[?\s*"[^"]*(Article|LiveBlogPosting|Report)"/.test(data) ||
      copy.querySelector('meta[property="article:published_time" i]') !== null,
    isFront: isFront(location.pathname),
    headlines: longerThan('a', shortestHeadline),
    paragraphs: longerThan('p', shortestParagraph),
    isLocked:
      /"isAccessibleForFree"\s*:\s*"?false/i.test(data) ||
      all('[class*="paywall" i], [id*="paywall" i]').some(isNotice) ||
      hasLock(copy),
    isVideo:
      /^video/i.test(type) || all('video').length > 0 || /"@type"\s*:\s*"VideoObject"/.test(data),
    controls,
    commentLength,
  };
}

/** Longest notice, in UTF-16 code units; a longer element only contains one. */
const longestNotice = 600;

/** "Subscribe to read on", in the languages of `core/extraction/`. */
const subscribing =
  /subscri|sign in|log in|abonn|anmelden|suscri|assina|подпи|підпи|передпла|订阅|登录/i;

/** "Subscribe to continue reading", of this article; not an offer of a newsletter. */
const lock = new RegExp(
  [
    '(?:subscribe|sign in|log in|register) (?:now )?to (?:continue|keep|read)\\b',
    'to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign|log|register)',
    '(?:article|story|content) is (?:only |exclusively )?(?:available )?(?:for|to) (?:paying )?subscribers',
    'weiterlesen mit|und weiterlesen|(?:nur|exklusiv) für abonnent',
    'réservée? (?:aux|à nos) abonnés|il vous reste [\\d.,]+\\s?% de cet article',
    '(?:solo|exclusiv\\p{L}*) para (?:los )?suscriptores|(?:só|exclusiv\\p{L}*) para assinantes',
    'para (?:seguir leyendo|continuar (?:lendo|a ler))|riservat\\p{L}* agli abbonati|per continuare a leggere',
    '(?:только|доступн\\p{L}*) (?:по подписке|для подписчиков)|подпис\\p{L}+, чтобы (?:читать|продолжить)',
    '(?:лише|тільки|доступн\\p{L}*) (?:за передплатою|для передплатників)|передпла\\p{L}+, щоб (?:читати|продовжити)',
    '(?:订阅|登录|付费)(?:后|即可)(?:继续)?(?:阅读|查看)|仅(?:限|供)订阅者',
  ].join('|'),
  'iu',
);

/** Longest text of a lock, in UTF-16 code units; a sentence in an article about such a notice is longer. */
const longestLock = 160;

function hasLock(copy: Document): boolean {
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let one = texts.nextNode(); one; one = texts.nextNode()) {
    const { data } = one as Text;
    if (data.length < longestLock && lock.test(data)) return true;
  }
  return false;
}

const isNotice = ({ textContent }: Element): boolean =>
  (textContent ?? '').length < longestNotice && subscribing.test(textContent ?? '');

/** "/", "/en", "/world/europe/": short words, and no number. */
const isFront = (path: string): boolean =>
  path.split('/').filter(Boolean).length < 3 && /^[a-z/.]*$/i.test(path) && path.length < 30;
