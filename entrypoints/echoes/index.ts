import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageEchoes } from '../../content/echoes/page-echoes.ts';
import { registerChunk } from '../../content/lazy-chunk.ts';

export default defineUnlistedScript({
  main() {
    registerChunk('echoes', { openEchoes: (options) => new PageEchoes(options) });
  },
});
