import { slug } from '../dossier/slug.ts';

/**
 * Gives every thing of one kind an id of its own: `anna-weber`, `anna-weber-2` ... Ten thousand without a Latin
 * letter in them are `name`, `name-2` ... and cost no search each.
 */
export function makeIds(fallback: string, taken: Iterable<string> = []): (text: string) => string {
  const ids = new Set(taken);
  const last = new Map<string, number>();
  return (text) => {
    const wanted = slug(text, fallback);
    let count = last.get(wanted) ?? 0;
    let id: string;
    do id = ++count > 1 ? `${wanted}-${count}` : wanted;
    while (ids.has(id));
    last.set(wanted, count);
    ids.add(id);
    return id;
  };
}
