import type { NoArticleReason } from '../../core/article/keep-outcome.ts';
import type { PageSigns } from './page-signs.ts';

/** In UTF-16 code units; less is a teaser, not an article. */
const shortestArticle = 140;

/** A teaser of a locked article is shorter. */
const shortestUnlocked = 1500;

/** A page with fewer headlines is not taken for a front page. */
const fewestHeadlines = 12;

/** Controls that make a page an app, where it has hardly any text. */
const fewestControls = 8;

/** Size of the text that looks most like an article, in UTF-16 code units. */
interface FoundText {
  readonly length: number;
  /** The part of it in links. */
  readonly linked: number;
}

/** Returns the reason why a page has no article to keep; undefined if it has one. */
export function whyNone(found: FoundText, signs: PageSigns): NoArticleReason | undefined {
  const { length } = found;
  if (signs.isLocked && length < shortestUnlocked) return 'paywall';
  if (isFrontPage(found, signs)) return 'home-page';
  if (signs.commentLength > Math.max(length, shortestArticle) && length < shortestUnlocked / 2)
    return 'comments';
  if (length >= shortestArticle) return undefined;
  if (signs.isVideo) return 'video';
  if (signs.controls >= fewestControls) return 'app';
  return 'too-short';
}

function isFrontPage({ length, linked }: FoundText, signs: PageSigns): boolean {
  const { isArticle, isFront, headlines, paragraphs } = signs;
  // The page of a section often has a sentence or two below each headline.
  const fewest = isFront ? paragraphs : 2 * paragraphs + 1;
  if (isArticle || headlines < Math.max(fewestHeadlines, fewest)) return false;
  return isFront || linked > length / 2 || length < shortestArticle;
}
