/** "Zoë's Bank (2)" as an id: `zoes-bank-2`; `fallback` where no letter or digit of it fits. */
export function slug(text: string, fallback: string): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words.slice(0, 60).replace(/-+$/, '') || fallback;
}

/** The first of `wanted`, `wanted-2`, `wanted-3` ... that is not taken. */
export function freeId(wanted: string, taken: Iterable<string>): string {
  const ids = new Set(taken);
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
  return id;
}
