import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import './highlight.css';
import { registerChunk } from '../../content/lazy-chunk.ts';
import { live } from '../../content/lifecycle.ts';
import { openMentions } from '../../content/open-mentions.ts';

/**
 * An unlisted script that wxt.config.ts puts into the manifest itself. WXT's own content scripts
 * announce themselves to every page by an event, and a page can end them by sending it
 * (`ContentScriptContext`, WXT 0.21).
 */
export default defineUnlistedScript({
  main() {
    // In Firefox a chunk is injected by the background, which may be asleep: most news pages need this one.
    if (import.meta.env.FIREFOX) registerChunk('mentions', { openMentions });
    live();
  },
});
