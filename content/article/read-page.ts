/** Takes the article out of the page, paragraph by paragraph. */
// biome-ignore lint/style/noRestrictedImports: only the chunk that takes articles out of pages loads this file.
import { Readability } from '@mozilla/readability';
import type { ReadPage } from '../../core/article/keep-outcome.ts';
import { pageAddress } from '../../core/article/page-address.ts';
import { log } from '../../core/log.ts';
import { pageSigns } from './page-signs.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { visibleCopy } from './visible-copy.ts';
import { whyNone } from './why-none.ts';

/** In UTF-16 code units. Long news pages have a tenth of that. */
const longestPage = 10_000_000;

/** The article of the page as the reader sees it now, or why it has none. Never throws. */
export function readPage(): ReadPage {
  try {
    return readDocument();
  } catch (error) {
    // A page may be made so that no program finds its way in it.
    log('article', error);
    return { kind: 'none', reason: 'app' };
  }
}

function readDocument(): ReadPage {
  if ((document.documentElement.textContent?.length ?? 0) > longestPage)
    return { kind: 'none', reason: 'too-long' };
  const visible = visibleCopy();
  const signs = pageSigns(visible);
  const found = new Readability<Element>(visible.copy, {
    serializer: (node) => node as Element,
    charThreshold: 250,
  }).parse();
  const paragraphs = found?.content ? paragraphsOf(found.content) : [];
  const length = paragraphs.join('\n').length;
  const reason = whyNone({ length, linked: linkedIn(found?.content) }, signs);
  if (reason) return { kind: 'none', reason };
  return {
    kind: 'article',
    article: {
      title: oneLine(found?.title ?? ''),
      address: pageAddress(location.href),
      paragraphs,
      language: languageOfPage(found?.lang || document.documentElement.lang),
      site: oneLine(found?.siteName ?? '') || undefined,
      author: oneLine(found?.byline ?? '').replace(/^by /i, '') || undefined,
      published: dayOf(found?.publishedTime),
    },
  };
}

/** Of the text of an element how much stands in links, in UTF-16 code units. */
const linkedIn = (content: Element | null | undefined): number =>
  [...(content?.querySelectorAll('a') ?? [])].reduce(
    (sum, { textContent }) => sum + (textContent?.trim().length ?? 0),
    0,
  );

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function dayOf(time: string | null | undefined): string | undefined {
  const day = time?.slice(0, 10) ?? '';
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) ? day : undefined;
}

/** Undefined for what is no language. */
function languageOfPage(tag: string | null | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.replace('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
