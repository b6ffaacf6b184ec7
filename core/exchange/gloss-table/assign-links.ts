/**
 * Assigns the links of a row to its names: a row lists them in the order of the names that have one. Other rows settle
 * which those are: a name in a row without links has none in any row.
 * @returns by name, for a row of `rows`
 */
export function linkAssigner(
  rows: readonly (readonly [names: readonly string[], links: readonly string[]])[],
): (names: readonly string[], links: readonly string[]) => ReadonlyMap<string, string> {
  const bare = new Set(rows.flatMap(([names, links]) => (links.length ? [] : names)));
  return (names, links) => {
    const open = names.filter((name) => !bare.has(name));
    const owners = open.length >= links.length ? open : names;
    return new Map(owners.slice(0, links.length).map((name, at) => [name, links[at] as string]));
  };
}
