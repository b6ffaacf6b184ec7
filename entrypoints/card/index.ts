import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardChunk } from '../../content/card/card-chunk.ts';
import { registerChunk } from '../../content/lazy-chunk.ts';

export default defineUnlistedScript({
  main() {
    registerChunk('card', cardChunk);
  },
});
