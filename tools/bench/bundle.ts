/** Makes one script of `lab.ts`, to be run inside a page. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** @returns a script that defines the global `lab` */
export async function bundleLab(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('lab.ts', import.meta.url)),
        formats: ['iife'],
        name: 'lab',
      },
    },
  });
  const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return `${output[0].code}\nglobalThis.lab = lab;`;
}
