import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npm run stories`: components in all their states, live. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
});
