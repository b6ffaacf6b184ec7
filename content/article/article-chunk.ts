/** The chunk that takes the article out of a page, loaded when the reader asks for that. */
import type { ReadPage } from '../../core/article/keep-outcome.ts';

interface ArticleChunk {
  /** Never throws, and never changes the page. */
  readPage(): ReadPage;
}

declare module '../lazy-chunk.ts' {
  interface Chunks {
    article: ArticleChunk;
  }
}
