import type { DossierContext } from '../lookup/dossier-context.ts';
import type { LinkedClaim } from '../lookup/linked-claim.ts';
import type { EntityKind, Source } from '../schema.ts';
import { webAddress } from '../web-address.ts';
import { exportFact, provenanceText } from './exported-fact.ts';

const types: Record<EntityKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  body: 'GovernmentOrganization',
  company: 'Corporation',
  outlet: 'NewsMediaOrganization',
  product: 'Product',
  place: 'Place',
  event: 'Event',
  work: 'CreativeWork',
};

/** Sources that are works, not people: a claim is based on these, it is not by them. */
const works: readonly Source['kind'][] = ['sworn', 'newsletter', 'book', 'interview', 'article'];

/**
 * Facts as schema.org `Claim`s in JSON-LD (https://schema.org/Claim). `author` is the one on whose word
 * a claim rests, `creditText` the whole way, and denials are comments: schema.org has no word for them.
 * There is no rating, because a dossier gives none.
 */
export function exportJsonLd(claims: readonly LinkedClaim[], story: DossierContext): string {
  const all = claims.map((claim) => jsonLdClaim(claim, story));
  const [only] = all;
  const graph = all.length === 1 && only ? only : { '@graph': all };
  return JSON.stringify({ '@context': 'https://schema.org', ...graph }, null, 2);
}

function jsonLdClaim(claim: LinkedClaim, story: DossierContext): object {
  const { dossier, sources } = story;
  const fact = exportFact(claim, story);
  const last = sources.get(claim.attribution.at(-1)?.source ?? '');
  const against = [...fact.deniedBy, ...fact.contradicts, ...fact.answeredBy];
  return {
    '@type': 'Claim',
    identifier: fact.address,
    text: fact.text,
    inLanguage: dossier.language,
    about: claim.entities.map((id) => thing(id, story)),
    ...(last &&
      (works.includes(last.kind) ? { isBasedOn: work(last) } : { author: author(last, story) })),
    creditText: provenanceText(fact.onTheWordOf),
    keywords: [fact.knownBy, fact.standing],
    ...(claim.when?.from && {
      temporalCoverage: [claim.when.from, claim.when.to].filter(Boolean).join('/'),
    }),
    ...(fact.note && { description: fact.note }),
    ...(against.length > 0 && {
      comment: against.map(({ text, onTheWordOf }) => ({
        '@type': 'Comment',
        text,
        creditText: provenanceText(onTheWordOf),
      })),
    }),
    appearance: fact.accounts.map(({ account, url }) => ({
      '@type': 'Article',
      name: account,
      ...(url && { url }),
    })),
    claimInterpreter: { '@type': 'Organization', name: dossier.author },
    isPartOf: { '@type': 'Dataset', identifier: dossier.id, name: dossier.title },
  };
}

function thing(id: string, { entities }: DossierContext): object {
  const entity = entities.get(id);
  return {
    '@type': types[entity?.kind ?? 'event'],
    name: entity?.name ?? id,
    ...(entity?.wikidata && { sameAs: `http://www.wikidata.org/entity/${entity.wikidata}` }),
  };
}

const work = ({ name, gist, url }: Source): object => ({
  '@type': 'CreativeWork',
  name,
  description: gist,
  ...linkOf(url),
});

const linkOf = (url: string | undefined): object => {
  const address = webAddress(url);
  return address ? { url: address.href } : {};
};

/** Unnamed sources are exported as persons, too. */
function author({ kind, name, gist, entity, url }: Source, { entities }: DossierContext): object {
  const isOutlet = kind === 'outlet' || entities.get(entity ?? '')?.kind === 'outlet';
  return {
    '@type': isOutlet ? 'NewsMediaOrganization' : 'Person',
    name,
    description: gist,
    ...linkOf(url),
  };
}
