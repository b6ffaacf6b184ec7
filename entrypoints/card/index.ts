import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardPart } from '../../content/card/card-chunk.ts';
import { lend } from '../../content/lazy-chunk.ts';

export default defineUnlistedScript({
  main() {
    lend('card', cardPart);
  },
});
