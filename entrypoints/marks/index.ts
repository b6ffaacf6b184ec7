import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { marksPainter } from '../../page/paint-marks.ts';
import { lend } from '../content-script/lend.ts';

export default defineUnlistedScript({
  main() {
    lend('marks', { marksPainter });
  },
});
