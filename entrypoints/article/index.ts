import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../../content/article/read-page.ts';
import { registerChunk } from '../../content/lazy-chunk.ts';

export default defineUnlistedScript({
  main() {
    registerChunk('article', { readPage });
  },
});
