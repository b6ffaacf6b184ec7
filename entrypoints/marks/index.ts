import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerChunk } from '../../content/lazy-chunk.ts';
import { marksPainter } from '../../content/mentions/paint-marks.ts';

export default defineUnlistedScript({
  main() {
    registerChunk('marks', { marksPainter });
  },
});
