import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from '../../content/lazy-chunk.ts';
import { openGuide } from '../../content/navigation/navigation.ts';

export default defineUnlistedScript({
  main() {
    lend('guide', { openGuide });
  },
});
