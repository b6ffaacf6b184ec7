import { expect, test } from 'vitest';
import { checkVersions } from './check-versions.ts';

const manifests = [{ browser: 'firefox', version: '1.2.0' }];
const changelog = '# Changelog\n\n## 1.2.0, 2026-11-23\n\n- a\n\n## 1.1.0, 2026-10-01\n';

test('One version everywhere is as it should be.', () => {
  expect(checkVersions('1.2.0', changelog, manifests)).toEqual([]);
});

test.each([
  ['1.3.0', changelog, 'CHANGELOG.md begins with 1.2.0, package.json says 1.3.0.'],
  ['1.3.0', changelog, 'The build for firefox says 1.2.0, package.json 1.3.0.'],
  ['1.2.0', '# Changelog\n', 'CHANGELOG.md begins with no version, package.json says 1.2.0.'],
  [
    '1.2.0',
    '## 1.2.0, unreleased\n',
    'CHANGELOG.md dates 1.2.0 "unreleased", not with a day such as 2026-11-23.',
  ],
])('%s with %j: %s', (version, log, problem) => {
  expect(checkVersions(version, log, manifests)).toContain(problem);
});
