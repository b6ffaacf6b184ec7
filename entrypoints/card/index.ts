import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from '../content-script/lend.ts';
import { cardPart } from './part.ts';

export default defineUnlistedScript({
  main() {
    lend('card', cardPart);
  },
});
