import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from '../content-script/lend.ts';
import { openGuide } from './guide.ts';

export default defineUnlistedScript({
  main() {
    lend('guide', { openGuide });
  },
});
