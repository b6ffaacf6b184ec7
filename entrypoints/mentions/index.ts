import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from '../../content/lazy-chunk.ts';
import { openMentions } from '../../content/mentions/open-mentions.ts';

export default defineUnlistedScript({
  main() {
    lend('mentions', { openMentions });
  },
});
