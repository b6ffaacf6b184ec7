import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerChunk } from '../../content/lazy-chunk.ts';
import { openMentions } from '../../content/open-mentions.ts';

export default defineUnlistedScript({
  main() {
    registerChunk('mentions', { openMentions });
  },
});
