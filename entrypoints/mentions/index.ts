import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerChunk } from '../../content/lazy-chunk.ts';
import { openMentions } from '../../content/open-mentions.ts';

/** In Firefox it is a part of the content script. */
export default defineUnlistedScript({
  exclude: ['firefox'],
  main() {
    registerChunk('mentions', { openMentions });
  },
});
