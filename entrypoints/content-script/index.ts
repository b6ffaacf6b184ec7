import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import './highlight.css';
import { live } from '../../content/lifecycle.ts';

/**
 * An unlisted script that wxt.config.ts puts into the manifest itself. WXT's own content scripts
 * announce themselves to every page by an event, and a page can end them by sending it
 * (`ContentScriptContext`, WXT 0.21).
 */
export default defineUnlistedScript({
  main() {
    live();
  },
});
