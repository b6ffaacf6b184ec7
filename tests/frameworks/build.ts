/** Makes one page of each framework's files: the server's markup, where it has one, and the script. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A page whose framework comes to life when `/late.js` has come. */
export async function pageOf(framework: string): Promise<{ html: string; script: string }> {
  const [markup, script] = await Promise.all([markupOf(framework), scriptOf(framework)]);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${framework}</title>
<div id="app">${markup}</div><script async src="/late.js"></script>`;
  return { html, script };
}

/** A page with an editor beside text that Gloss reads. */
export async function editorPage(editor: string): Promise<string> {
  const script = await bundleClient(`editors/${editor}.ts`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${editor}</title>
<p>NASA is beside it.</p><div id="app"></div><script>${script.replaceAll('</script', '<\\/script')}</script>`;
}

async function markupOf(framework: string): Promise<string> {
  const entry = `${here}${framework}/server.ts`;
  if (!existsSync(entry)) return 'Elon Musk, before the script.';
  const code = await bundle({ build: { ssr: entry }, ssr: { noExternal: true } }, 'server');
  const { render } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return render();
}

const scriptOf = (framework: string): Promise<string> => bundleClient(`${framework}/client.ts`);

const bundleClient = (entry: string): Promise<string> =>
  bundle(
    {
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        lib: { entry: `${here}${entry}`, formats: ['iife'], name: 'page' },
      },
    },
    'client',
  );

async function bundle(config: InlineConfig, generate: 'client' | 'server'): Promise<string> {
  const result = await build({
    ...config,
    root: here,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte(generate)],
    build: { ...config.build, write: false, minify: generate === 'client', target: 'esnext' },
  });
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** The compiler alone is enough here. */
function svelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte',
    async transform(code, id) {
      if (!id.endsWith('.svelte')) return undefined;
      const { compile } = await import('./node_modules/svelte/src/compiler/index.js' as string);
      return compile(code, { filename: id, generate, dev: false }).js;
    },
  };
}
