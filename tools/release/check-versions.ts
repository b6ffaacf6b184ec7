interface Built {
  readonly browser: string;
  readonly version: string;
}

/** Compares package.json, the newest heading of the changelog and the builds. @returns a sentence for each fault */
export function checkVersions(
  version: string,
  changelog: string,
  manifests: readonly Built[],
): string[] {
  const [, heading, date] = changelog.match(/^## (\S+), (.+)$/m) ?? [];
  const wrong = manifests.filter((built) => built.version !== version);
  return [
    ...(heading === version
      ? []
      : [`CHANGELOG.md begins with ${heading ?? 'no version'}, package.json says ${version}.`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')
      ? []
      : [`CHANGELOG.md dates ${heading} "${date}", not with a day such as 2026-11-23.`]),
    ...wrong.map(
      (built) => `The build for ${built.browser} says ${built.version}, package.json ${version}.`,
    ),
  ];
}
