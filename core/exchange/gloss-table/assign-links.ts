/**
 * Which of several names each link belongs to: a row lists the links in the order of the names that have one. What a
 * row leaves open, others tell: a name without a link in one row has none in any.
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
