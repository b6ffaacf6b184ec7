import { chunkNames } from '../core/page/chunk-names.ts';

/**
 * Puts into this page what the manifest puts into other pages: browsers keep content scripts out of an
 * extension's own pages. The example is therefore the real thing. The parts come with it, because
 * browsers keep those out as well.
 */
export function injectContentScript(): void {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/assets/content-script.css';
  document.head.append(
    style,
    ...chunkNames.map((name) => script(`/${name}.js`)),
    script('/content-script.js'),
  );
}

function script(src: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.src = src;
  // In this order: what the last needs, the others have put there.
  element.async = false;
  return element;
}
