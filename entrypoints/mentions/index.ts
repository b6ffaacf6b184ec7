import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from '../content-script/lend.ts';
import { openMentions } from './mentions.ts';

export default defineUnlistedScript({
  main() {
    lend('mentions', { openMentions });
  },
});
