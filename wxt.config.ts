import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { chunkNames } from './core/page/chunk-names.ts';
import { compileAtOnce } from './tools/package/compile-at-once.ts';
import { licences } from './tools/package/licences.ts';
import { withoutInnerHtml } from './tools/package/without-inner-html.ts';
import { withoutRequests } from './tools/package/without-requests.ts';

const pageBrowser = fileURLToPath(new URL('extension/page-browser.ts', import.meta.url));
const { plugin: noteLicences, write: writeLicences } = licences();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // No auto-imports: the import lines are the architecture (docs/architecture.md).
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      withoutInnerHtml(),
      withoutRequests(),
      noteLicences(),
      compileAtOnce(['content-script.js', 'mentions.js']),
    ],
  }),
  // Mozilla is given what git knows (tools/package/main.ts).
  zip: { zipSources: false },
  hooks: {
    // All unlisted scripts run in pages; each of them would carry a polyfill of its own.
    'vite:build:extendConfig': (entries, { resolve }) => {
      if (resolve && entries.some(({ type }) => type === 'unlisted-script'))
        resolve.alias = { ...resolve.alias, 'wxt/browser': pageBrowser };
    },
    'build:done': ({ config }) => {
      // The build of `npm run dev` is not given away, and needs no licences.
      if (config.command === 'build') writeLicences(`${config.outDir}/licences.txt`);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'activeTab',
      // "Keep this article" in the menu of a page.
      'contextMenus',
      // Firefox lets the background inject a chunk wherever the content script may run, without a host permission.
      ...(browser === 'firefox' ? ['scripting'] : []),
    ],
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        js: ['content-script.js'],
        css: ['assets/content-script.css'],
        run_at: 'document_idle',
      },
    ],
    // Asked for one host at a time, when the reader follows a dossier there.
    optional_host_permissions: ['https://*/*'],
    // Chromium would need a host permission for that; there a chunk is imported.
    ...(browser !== 'firefox' && {
      web_accessible_resources: [
        {
          resources: chunkNames.map((name) => `${name}.js`),
          matches: ['http://*/*', 'https://*/*', 'file:///*'],
          // No fixed address: a page that is not told it cannot tell that Gloss is there.
          use_dynamic_url: true,
        },
      ],
    }),
    // Chromium keeps Alt+Shift with A, B, C, N, P, R, T, W, X and Z to itself, and then sets nothing.
    commands: {
      'list-mentions': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandListMentions__',
      },
      'keep-article': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandKeepArticle__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMention__',
      },
    },
    // 130 is the first with addresses that change (use_dynamic_url), 132 the first where a script in a page
    // can import from them: https://github.com/samrum/vite-plugin-web-extension/issues/144
    ...(browser !== 'firefox' && { minimum_chrome_version: '132' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gloss@gloss.example',
          // The first with the CSS Custom Highlight API.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Two versions later than on the desktop: the first that knows data_collection_permissions.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
