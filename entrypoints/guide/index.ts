import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerChunk } from '../../content/lazy-chunk.ts';
import { openNavigation } from '../../content/navigation/navigation.ts';

export default defineUnlistedScript({
  main() {
    registerChunk('guide', { openNavigation });
  },
});
