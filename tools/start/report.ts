import type { PageAnnotation } from '../../extension/messages/message.ts';

/** Report of the mentions on a page, for people: entities with counts and the first context of each. */
export function mentionReport(page: string, annotations: readonly PageAnnotation[]): string {
  if (!annotations.length) return `${page}\n  no mention of an entity of the dossier`;
  const byName = Map.groupBy(annotations, ({ entity }) => entity.name);
  const width = Math.max(...[...byName.keys()].map((name) => name.length));
  const lines = [...byName].map(([name, [first, ...rest]]) => {
    const { prefix, exact, suffix } = first as PageAnnotation;
    const context = `${prefix}[${exact}]${suffix}`.replace(/\s+/g, ' ').trim();
    return `  ${String(rest.length + 1).padStart(3)}  ${name.padEnd(width)}  ... ${context} ...`;
  });
  return [`${page}: ${annotations.length} mentions of ${byName.size} entities`, ...lines].join(
    '\n',
  );
}
