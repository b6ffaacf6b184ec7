/** Extracts the article from a page, paragraph by paragraph. */
// biome-ignore lint/style/noRestrictedImports: only the editor’s page loads this file.
import { Readability } from '@mozilla/readability';
import type { Article } from '../../core/draft/draft.ts';
import type { PageSource } from '../messages/message.ts';

/** In UTF-16 units; less is a teaser, not an article. */
const shortestArticle = 140;

/** Undefined where the page holds no article. The page's own scripts and pictures are not loaded. */
export function readArticle({ html, address }: PageSource): Article | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const language = page.documentElement.lang;
  const read = new Readability<Element>(page, {
    serializer: (node) => node as Element,
    charThreshold: 250,
  }).parse();
  const paragraphs = read?.content ? paragraphsOf(read.content) : [];
  if (paragraphs.join('').length < shortestArticle) return undefined;
  return {
    title: oneLine(read?.title ?? ''),
    address,
    paragraphs,
    language: languageOf(read?.lang || language),
    site: oneLine(read?.siteName ?? '') || undefined,
    author: oneLine(read?.byline ?? '').replace(/^by /i, '') || undefined,
    published: dayOf(read?.publishedTime),
  };
}

/** The same of a text that was pasted: every line is a paragraph. Undefined where it is empty. */
export function pastedArticle(title: string, text: string): Article | undefined {
  const paragraphs = text.split(/\n+/).map(oneLine).filter(Boolean);
  return paragraphs.length ? { title: oneLine(title), address: '', paragraphs } : undefined;
}

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, dt, td, div, section';

/** Blocks that hold no other block. */
function paragraphsOf(content: Element): string[] {
  const all = [...content.querySelectorAll(blocks)];
  const leaves = all.filter((block) => !block.querySelector(blocks));
  return (leaves.length ? leaves : [content])
    .map(({ textContent }) => oneLine(textContent ?? ''))
    .filter(Boolean);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function dayOf(time: string | null | undefined): string | undefined {
  const day = time?.slice(0, 10) ?? '';
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) ? day : undefined;
}

/** Undefined for what is no language. */
function languageOf(tag: string | null | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.replace('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
