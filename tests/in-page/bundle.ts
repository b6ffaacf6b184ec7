import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** @returns a script that keeps the module's exports in the global `moduleUnderTest` */
export async function bundle(file: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(file), formats: ['iife'], name: 'moduleUnderTest' },
    },
  });
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  return `${output[0].code}\nglobalThis.moduleUnderTest = moduleUnderTest;`;
}
