/** Everything that Gloss may do: who adds to it says why here, in the README and in docs/store/justifications.md. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../tools/browser/build.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import { browsers } from './session.ts';

const permissions: Record<BrowserName, Record<string, string>> = {
  chromium: {
    storage: 'Settings and dossiers, on this device.',
    alarms: 'Dossiers that the reader follows are looked at again every few days.',
    unlimitedStorage: 'A big dossier is more than the 10 MB that `storage` alone allows.',
    activeTab: 'The popup says why Gloss cannot run on the page in front.',
    contextMenus:
      'The menu of a page offers to keep its article and tells why selected words are marked or not.',
    sidePanel: 'The panel beside the page.',
  },
  firefox: {
    storage: 'As in Chromium.',
    alarms: 'As in Chromium.',
    unlimitedStorage: 'As in Chromium.',
    activeTab: 'As in Chromium.',
    contextMenus: 'As in Chromium.',
    scripting:
      'The background puts the card into a page: in Chromium the content script imports it.',
  },
};

/** All other keys of the manifest: one that is not listed would be a power that nobody has thought about. */
const parts: Record<BrowserName, Record<string, string>> = {
  chromium: {
    minimum_chrome_version: 'Older ones cannot import from an address that changes.',
    side_panel: 'The panel beside the page.',
    web_accessible_resources: 'The parts that the content script imports.',
  },
  firefox: {
    browser_specific_settings: 'The id, the oldest version, and that no data is collected.',
    sidebar_action: 'The panel beside the page, which does not open by itself.',
  },
};

const inBoth = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
];

/** News is read anywhere, and names can only be found where the text is. */
const pages = ['http://*/*', 'https://*/*', 'file:///*'];

const manifestOf = (browser: BrowserName) =>
  JSON.parse(readFileSync(`${build(browser)}/manifest.json`, 'utf8'));

test.each(browsers)(
  'for %s the manifest asks for what is justified here, and no more',
  (browser) => {
    const manifest = manifestOf(browser);
    expect(manifest.permissions.toSorted()).toEqual(Object.keys(permissions[browser]).toSorted());
    expect(Object.keys(manifest).toSorted()).toEqual(
      [...inBoth, ...Object.keys(parts[browser])].toSorted(),
    );
  },
);

test.each(['README.md', 'docs/store/justifications.md'])('%s says why for each of them', (file) => {
  const text = readFileSync(file, 'utf8');
  const all = Object.values(permissions).flatMap((reasons) => Object.keys(reasons));
  expect(all.filter((name) => !text.includes(`| \`${name}\``))).toEqual([]);
});

test.each([
  ['chromium', ['content-script.js']],
  ['firefox', ['content-script.js']],
] as const)('for %s %j and the colours run in pages, in the top document', (browser, js) => {
  expect(manifestOf(browser).content_scripts).toEqual([
    {
      matches: pages,
      js,
      css: ['assets/content-script.css'],
      run_at: 'document_idle',
    },
  ]);
});

test('a page can ask for the parts in Chromium, if it knew their address, and for none in Firefox', () => {
  expect(manifestOf('chromium').web_accessible_resources).toEqual([
    {
      resources: ['mentions.js', 'card.js', 'marks.js', 'echoes.js', 'article.js'],
      matches: pages,
      use_dynamic_url: true,
    },
  ]);
  expect(manifestOf('firefox').web_accessible_resources).toBeUndefined();
});

test.each(browsers)(
  'for %s scripts come from the package only: the policy is that of the browser',
  (browser) => {
    expect(manifestOf(browser).content_security_policy).toBeUndefined();
  },
);

test('in Firefox no data is declared to be collected, and the sidebar does not open by itself', () => {
  const { browser_specific_settings, sidebar_action } = manifestOf('firefox');
  expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
  expect(sidebar_action.open_at_install).toBe(false);
});
