import type { WxtViteConfig } from 'wxt';

type Plugin = NonNullable<WxtViteConfig['plugins']>[number];

/**
 * Takes out of Preact the one place where it sets `innerHTML`. Gloss never uses it
 * (tests/repository.test.ts), and so no text of a dossier can become markup by any mistake of ours.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.\w+$/.test(id.split('?')[0] ?? id)) return;
      return { code: withoutAssignment(code), map: null };
    },
  };
}

/** @throws Error when a new Preact does it in another way */
export function withoutAssignment(code: string): string {
  const changed = code.replace(/\b\w+\.innerHTML=\w+\.__html\b/, 'void 0');
  if (changed === code) throw new Error('Preact sets innerHTML in a way that is not known here.');
  return changed;
}
