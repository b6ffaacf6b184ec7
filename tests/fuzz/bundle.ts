/** Makes one script of `in-page.ts`, to be run inside a page. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compileLexicon } from '../../core/lexicon/compile-lexicon.ts';
import { type Packed, packLexicon } from '../../core/lexicon/pack-lexicon.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';

/** @returns a script that defines the global `fuzz` */
export async function bundleFuzz(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'fuzz',
      },
    },
  });
  const [first] = [result].flat() as { output: { code: string }[] }[];
  return `${first?.output[0]?.code}\nglobalThis.fuzz = fuzz;`;
}

/** The names that the random words are made of. */
export const packed = (): Packed => packLexicon(compileLexicon([embedded]));
