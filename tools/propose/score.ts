import type { Dossier, Entity, Source } from '../../core/dossier/schema.ts';
import type { Proposal } from '../../core/extraction/proposal.ts';

/** Prints how much of a dossier is among what was proposed from the text of its article. */
export function score(proposal: Proposal, dossier: Dossier, text: string): void {
  const who = ['person', 'organisation', 'body', 'company', 'outlet'];
  const named = dossier.entities.filter(
    (entity) =>
      who.includes(entity.kind) && plainNames(entity).some((name) => standsIn(name, text)),
  );
  const given = new Set(proposal.entities.flatMap(plainNames).map(plain));
  const found = named.filter((entity) => plainNames(entity).some((name) => given.has(plain(name))));
  say('named persons and organisations', found, named, ({ id }) => id);
  const said = saidIn(dossier);
  const proposed = proposal.facts.flatMap((fact) =>
    fact.attribution.slice(1).map(({ source }) => ({
      paragraph: fact.paragraph,
      source: proposal.sources.find(({ id }) => id === source) as Source,
      entity: proposal.entities.find(
        ({ id }) => id === proposal.sources.find(({ id }) => id === source)?.entity,
      ),
    })),
  );
  const fits = (a: Said, b: Said): boolean =>
    a.paragraph === b.paragraph && a.source.kind === b.source.kind && isSameAttribution(a, b);
  say(
    'attributions',
    said.filter((a) => proposed.some((b) => fits(a, b))),
    said,
    ({ paragraph, source }) => `${paragraph} ${source.id}`,
  );
  say(
    'proposed attributions that the dossier has',
    proposed.filter((b) => said.some((a) => fits(a, b))),
    proposed,
    ({ paragraph, source }) => `${paragraph} ${source.kind} ${source.name}`,
  );
}

interface Said {
  readonly paragraph: number;
  readonly source: Source;
  readonly entity: Entity | undefined;
}

/** Sources that are named as saying something, by paragraph; the article itself is none of them. */
function saidIn({ claims, sources, entities }: Dossier): Said[] {
  const pairs = new Map<string, Said>();
  for (const { paragraphs, attribution } of claims.flatMap(({ attested }) => attested))
    for (const paragraph of paragraphs)
      for (const { source: id, basis } of attribution.slice(1)) {
        const source = sources.find((one) => one.id === id) as Source;
        const entity = entities.find((one) => one.id === source.entity);
        if (basis === 'named') pairs.set(`${paragraph} ${id}`, { paragraph, source, entity });
      }
  return [...pairs.values()];
}

/** The same source: somebody named alike, or nobody named in both. */
function isSameAttribution(a: Said, b: Said): boolean {
  if (a.source.kind === 'unnamed') return true;
  const names = new Set([...(a.entity ? plainNames(a.entity) : []), a.source.name].map(plain));
  const others = [...(b.entity ? plainNames(b.entity) : []), b.source.name].map(plain);
  return others.some((name) => names.has(name) || [...names].some((one) => one.includes(name)));
}

const plainNames = ({ names, name }: Entity): string[] => [
  name,
  ...names.filter(({ use }) => use !== 'decoy').flatMap((group) => group.names),
];

const plain = (name: string): string => name.toLowerCase().replace(/^the |[^\p{L}\p{N} ]/gu, '');

const standsIn = (name: string, text: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
  ).test(text);

function say<T>(what: string, found: T[], all: T[], name: (one: T) => string): void {
  const missing = all.filter((one) => !found.includes(one)).map(name);
  const share = all.length ? ` (${((100 * found.length) / all.length).toFixed(0)} %)` : '';
  console.log(
    `${what}: ${found.length} of ${all.length}${share}; not: ${missing.join(', ') || 'none'}`,
  );
}
