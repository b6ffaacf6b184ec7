import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // No auto-imports: the import lines are the architecture (docs/architecture.md).
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab'],
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        js: ['content-script.js'],
        css: ['assets/content-script.css'],
        run_at: 'document_idle',
      },
    ],
    web_accessible_resources: [
      {
        resources: ['card.js', 'marks.js'],
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        // No fixed address: a page that is not told it cannot tell that Gloss is there.
        use_dynamic_url: true,
      },
    ],
    // Chromium keeps Alt+Shift with A, B, C, N, P, R, T, W, X and Z to itself, and then sets nothing.
    commands: {
      'list-mentions': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandListMentions__',
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
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gloss@gloss.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
