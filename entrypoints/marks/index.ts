import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from '../../content/lazy-chunk.ts';
import { marksPainter } from '../../content/mentions/paint-marks.ts';

export default defineUnlistedScript({
  main() {
    lend('marks', { marksPainter });
  },
});
