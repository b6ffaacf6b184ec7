/** What an author does to a draft. Every function gives a new draft; ids that are not there change nothing. */
import type {
  Account,
  Attestation,
  Claim,
  Dispute,
  Dossier,
  Entity,
  NameGroup,
  Relation,
  Source,
  When,
} from '../dossier/schema.ts';
import { freeId, slug } from '../dossier/slug.ts';
import type { Draft } from './draft.ts';

export const change = (draft: Draft, part: Partial<Dossier>): Draft => ({
  ...draft,
  dossier: { ...draft.dossier, ...part },
});

const changed = <One extends { id: string }>(
  list: readonly One[],
  id: string,
  part: Partial<One>,
): One[] => list.map((one) => (one.id === id ? { ...one, ...part } : one));

const without = <One extends { id: string }>(list: readonly One[], id: string): One[] =>
  list.filter((one) => one.id !== id);

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

export const changeEntity = (draft: Draft, id: string, part: Partial<Entity>): Draft =>
  change(draft, { entities: changed(draft.dossier.entities, id, part) });

export function addEntity(draft: Draft, name: string): Draft {
  const { entities } = draft.dossier;
  const id = freeId(slug(name, 'name'), idsOf(entities));
  const names: Entity['names'] = [{ language: 'any', use: 'safe', names: [name] }];
  return change(draft, {
    entities: [{ id, kind: 'person', name, gist: '', names }, ...entities],
  });
}

/** Facts, proposals and sources forget it too. */
export const removeEntity = (draft: Draft, id: string): Draft =>
  forget(replaceEntity(draft, id, undefined), id);

/** Makes two entities one: the second takes over the names of the first, and what is said of it. */
export function mergeEntity(draft: Draft, id: string, into: string): Draft {
  const { entities } = draft.dossier;
  const [from, to] = [id, into].map((one) => entities.find((entity) => entity.id === one));
  if (!from || !to || from === to) return draft;
  const known = new Set(to.names.flatMap(({ names }) => names));
  const added = from.names
    .map((group) => ({ ...group, names: group.names.filter((name) => !known.has(name)) }))
    .filter(({ names }) => names.length);
  const merged = changeEntity(draft, into, { names: joinGroups([...to.names, ...added]) });
  return forget(replaceEntity(merged, id, into), id);
}

/** Groups that say the same of their names as one. */
function joinGroups(groups: Entity['names']): Entity['names'] {
  const joined = new Map<string, Entity['names'][number]>();
  for (const group of groups) {
    const key = JSON.stringify({ ...group, names: [] });
    const before = joined.get(key)?.names ?? [];
    joined.set(key, { ...group, names: [...before, ...group.names] });
  }
  return [...joined.values()];
}

const forget = (draft: Draft, id: string): Draft =>
  change(draft, { entities: without(draft.dossier.entities, id) });

function replaceEntity(draft: Draft, id: string, other: string | undefined): Draft {
  const replace = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((one) => (one === id ? (other ?? []) : one))),
  ];
  const { claims, sources } = draft.dossier;
  const edited = change(draft, {
    claims: claims.map((claim) => ({ ...claim, entities: replace(claim.entities) })),
    sources: sources.map((source) => (source.entity === id ? withEntity(source, other) : source)),
  });
  return {
    ...edited,
    proposed: draft.proposed.map((fact) => ({ ...fact, entities: replace(fact.entities) })),
  };
}

function withEntity({ entity: _, ...source }: Source, entity: string | undefined): Source {
  return entity ? { ...source, entity } : source;
}

export const changeSource = (draft: Draft, id: string, part: Partial<Source>): Draft =>
  change(draft, { sources: changed(draft.dossier.sources, id, part) });

/** @param entity the name that the source is; '' for none */
export const setSourceEntity = (draft: Draft, id: string, entity: string): Draft =>
  change(draft, {
    sources: draft.dossier.sources.map((source) =>
      source.id === id ? withEntity(source, entity || undefined) : source,
    ),
  });

export function addSource(draft: Draft, name: string): Draft {
  const { sources } = draft.dossier;
  const id = freeId(slug(name, 'source'), idsOf(sources));
  return change(draft, { sources: [...sources, { id, kind: 'on-record', name, gist: '' }] });
}

/** Makes a fact of a proposal; its text is the author's to write. */
export function takeUp(draft: Draft, id: string): Draft {
  const fact = draft.proposed.find((one) => one.id === id);
  const { claims } = draft.dossier;
  if (!fact || claims.some((claim) => claim.id === id)) return draft;
  const [first, ...rest] = fact.attribution;
  const claim: Claim = {
    id,
    text: '',
    entities: [...fact.entities],
    attested: [
      { account: accountOf(draft).id, paragraphs: [fact.paragraph], attribution: [first, ...rest] },
    ],
    standing: 'reported',
  };
  return { ...addClaim(draft, claim), left: draft.left.filter((one) => one !== id) };
}

/** A fact that no sentence was proposed for. */
export function addOwnClaim(draft: Draft, paragraph: number): Draft {
  const id = freeId('own-fact', idsOf(draft.dossier.claims));
  return addClaim(draft, {
    id,
    text: '',
    entities: [],
    attested: [
      {
        account: accountOf(draft).id,
        paragraphs: [paragraph],
        attribution: [{ source: 'article', basis: 'named' }],
      },
    ],
    standing: 'reported',
  });
}

const addClaim = (draft: Draft, claim: Claim): Draft =>
  change(draft, { claims: [...draft.dossier.claims, claim].sort(byParagraph) });

const byParagraph = (a: Claim, b: Claim): number =>
  (wayOf(a).paragraphs[0] as number) - (wayOf(b).paragraphs[0] as number);

export const leaveOut = (draft: Draft, id: string): Draft => ({
  ...draft,
  left: [...new Set([...draft.left, id])],
});

export const bringBack = (draft: Draft, id: string): Draft => ({
  ...draft,
  left: draft.left.filter((one) => one !== id),
});

export const changeClaim = (draft: Draft, id: string, part: Partial<Claim>): Draft =>
  change(draft, { claims: changed(draft.dossier.claims, id, part) });

/** The account that a draft is written from. */
export const accountOf = ({ dossier }: Draft): Account => dossier.accounts[0];

/** How that account carries a fact. */
export const wayOf = ({ attested }: Claim): Attestation => attested[0];

const withWay = (claim: Claim, part: Partial<Attestation>): Claim => {
  const [{ knownBy: _, ...way }, ...others] = claim.attested;
  return { ...claim, attested: [{ ...way, ...part }, ...others] };
};

/** The way to the one on whose word the fact rests; how it is known follows from it. */
export const setProvenance = (draft: Draft, id: string, way: Attestation['attribution']): Draft =>
  change(draft, {
    claims: draft.dossier.claims.map((claim) =>
      claim.id === id ? withWay(claim, { attribution: way }) : claim,
    ),
  });

/**
 * When it happened, or when it was said.
 * @param date as in the format; '' where the article gives none
 */
export function setWhen(
  draft: Draft,
  id: string,
  field: 'when' | 'saidWhen',
  words: string,
  date: string,
): Draft {
  return change(draft, {
    claims: draft.dossier.claims.map((claim) => {
      if (claim.id !== id) return claim;
      const { [field]: _, ...rest } = claim;
      return words || date ? { ...rest, [field]: whenOf(words, date) } : rest;
    }),
  });
}

/** @param silence '' for none */
export function setSilence(draft: Draft, id: string, silence: Claim['silence'] | ''): Draft {
  return change(draft, {
    claims: draft.dossier.claims.map((claim) => {
      if (claim.id !== id) return claim;
      const { silence: _, ...rest } = claim;
      return silence ? { ...rest, silence } : rest;
    }),
  });
}

/** The paragraph at which a fact is written stays the first; it goes with the fact alone. */
export function setOtherParagraphs(draft: Draft, id: string, others: readonly number[]): Draft {
  return change(draft, {
    claims: draft.dossier.claims.map((claim) => {
      const home = wayOf(claim).paragraphs[0] as number;
      const rest = [...new Set(others)].filter((one) => one !== home).sort((a, b) => a - b);
      return claim.id === id ? withWay(claim, { paragraphs: [home, ...rest] }) : claim;
    }),
  });
}

/** Puts the names of one language and use in place of those that were; groups with a context of their own stay. */
export function setNames(
  draft: Draft,
  id: string,
  { language, use }: Pick<NameGroup, 'language' | 'use'>,
  names: readonly string[],
): Draft {
  const isTheirs = (group: NameGroup): boolean =>
    group.use === use && group.language === language && !group.context;
  return change(draft, {
    entities: draft.dossier.entities.map((entity) => {
      if (entity.id !== id) return entity;
      const others = entity.names.filter((group) => !isTheirs(group));
      const at = entity.names.findIndex(isTheirs);
      const theirs = names.join('') ? [{ language, use, names: [...names] }] : [];
      return { ...entity, names: others.toSpliced(at < 0 ? others.length : at, 0, ...theirs) };
    }),
  });
}

/** As precise as the date is written. */
export function whenOf(words: string, date: string): When {
  const precision = date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
  return { words, ...(date && { from: date }), precision: date ? precision : 'span' };
}

/** Relations that an author gives a fact; the rest are seen from their other end. */
export type DraftRelation = Relation['kind'];

const isSame = (a: Relation, b: Relation): boolean =>
  a.kind === b.kind && a.from === b.from && a.to === b.to;

/** Says that one fact denies, contradicts or answers another. */
export function addRelation(draft: Draft, from: string, kind: DraftRelation, to: string): Draft {
  const { claims, relations } = draft.dossier;
  const ids = idsOf(claims);
  const relation = { kind, from, to };
  if (from === to || !ids.includes(from) || !ids.includes(to)) return draft;
  if (relations.some((one) => isSame(one, relation))) return draft;
  return change(draft, { relations: [...relations, relation] });
}

export const removeRelation = (
  draft: Draft,
  from: string,
  kind: DraftRelation,
  to: string,
): Draft =>
  change(draft, {
    relations: draft.dossier.relations.filter((one) => !isSame(one, { kind, from, to })),
  });

/** Its relations go with it; its sentence can be taken up again. */
export function removeClaim(draft: Draft, id: string): Draft {
  const { claims, relations, disputes } = draft.dossier;
  return change(draft, {
    claims: without(claims, id),
    relations: relations.filter(({ from, to }) => from !== id && to !== id),
    disputes: disputes.map((dispute) => ({
      ...dispute,
      sides: dispute.sides.map((side) => ({
        ...side,
        claims: side.claims.filter((one) => one !== id),
      })),
    })),
  });
}

export function addDispute(draft: Draft): Draft {
  const { disputes } = draft.dossier;
  const side = { line: '', claims: [] };
  const id = freeId('dispute', idsOf(disputes));
  return change(draft, { disputes: [...disputes, { id, question: '', sides: [side, side] }] });
}

export const changeDispute = (draft: Draft, id: string, part: Partial<Dispute>): Draft =>
  change(draft, { disputes: changed(draft.dossier.disputes, id, part) });

export const removeDispute = (draft: Draft, id: string): Draft =>
  change(draft, { disputes: without(draft.dossier.disputes, id) });

/** Changes what is said of the account that the draft is written from. */
export function changeAccount(draft: Draft, part: Partial<Account>): Draft {
  const [account, ...others] = draft.dossier.accounts;
  return change(draft, { accounts: [{ ...account, ...part }, ...others] });
}

/** Whether a paragraph is a heading, or for another reason carries no fact. */
export function setHeading(draft: Draft, paragraph: number, isHeading: boolean): Draft {
  const others = accountOf(draft).headings.filter((one) => one !== paragraph);
  const headings = isHeading ? [...others, paragraph].sort((a, b) => a - b) : others;
  return changeAccount(draft, { headings });
}
