import type { WxtViteConfig } from 'wxt';

type InnerHtmlPlugin = NonNullable<WxtViteConfig['plugins']>[number];

/** Each place where a package sets `innerHTML`, and its replacement. */
const replacements: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  // Gloss never uses it (tests/repository.test.ts).
  preact: [[/\b\w+\.innerHTML=\w+\.__html\b/, 'void 0']],
  // It keeps a page to begin anew, and looks into <noscript>: copies of the nodes do the same.
  readability: [
    [/var pageCacheHtml = page\.innerHTML;/, 'var pageCacheHtml = page.cloneNode(true);'],
    [
      /page\.innerHTML = pageCacheHtml;/,
      'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes);',
    ],
    [
      /tmp\.innerHTML = noscript\.innerHTML;/,
      'tmp.replaceChildren(...noscript.cloneNode(true).childNodes);',
    ],
  ],
};

/**
 * Takes out of the packages the places where they set `innerHTML`, so that no text of a dossier or of
 * a page can become markup by any mistake.
 */
export function withoutInnerHtml(): InnerHtmlPlugin {
  return {
    name: 'without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      // Modules whose ids begin with \0 are made by other plugins and hold nothing of the package.
      const name = id.startsWith('\0') ? undefined : packageOf(id.split('?')[0] ?? id);
      return name && { code: withoutAssignments(code, name), map: null };
    },
  };
}

function packageOf(file: string): string | undefined {
  if (/\/preact\/dist\/preact\.\w+$/.test(file)) return 'preact';
  return /\/@mozilla\/readability\/Readability\.js$/.test(file) ? 'readability' : undefined;
}

/** @throws Error when a new version of the package does it in another way */
export function withoutAssignments(code: string, name: string): string {
  return (replacements[name] ?? []).reduce((before, [pattern, instead]) => {
    const after = before.replace(pattern, () => instead);
    if (after === before)
      throw new Error(`${name} sets innerHTML in a way that is not known here: ${pattern}`);
    return after;
  }, code);
}
