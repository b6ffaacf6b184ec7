import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npm run stories`: components in all their states, live. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // All that the stories import: one found later would load the page anew, in the middle of a test.
  optimizeDeps: {
    include: [
      'd3-shape',
      'd3-scale',
      'mark.js',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'valibot',
    ],
  },
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
});
