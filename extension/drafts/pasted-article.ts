import type { Article } from '../../core/draft/draft.ts';

/** The article of a text that was pasted: every line is a paragraph. Undefined where it is empty. */
export function pastedArticle(title: string, text: string): Article | undefined {
  const paragraphs = text.split(/\n+/).map(asOneLine).filter(Boolean);
  return paragraphs.length ? { title: asOneLine(title), address: '', paragraphs } : undefined;
}

const asOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
