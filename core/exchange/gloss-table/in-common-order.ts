import { pushTo } from '../../push-to.ts';

/**
 * Merges lists into one order that agrees with each of them (a topological sort). Where they contradict each other, the
 * rest comes in the order of the lists.
 */
export function inCommonOrder(lists: readonly (readonly string[])[]): string[] {
  const before = new Map<string, number>();
  const after = new Map<string, string[]>();
  for (const list of lists)
    for (const [at, one] of list.entries()) {
      before.set(one, (before.get(one) ?? 0) + (at ? 1 : 0));
      const previous = list[at - 1];
      if (previous !== undefined) pushTo(after, previous, one);
    }
  const ordered = new Set<string>();
  const free = [...before].flatMap(([one, count]) => (count ? [] : [one]));
  for (let one = free.shift(); one !== undefined; one = free.shift()) {
    ordered.add(one);
    for (const next of after.get(one) ?? []) {
      const left = (before.get(next) ?? 0) - 1;
      before.set(next, left);
      if (left === 0) free.push(next);
    }
  }
  return [...ordered, ...[...before.keys()].filter((one) => !ordered.has(one))];
}
