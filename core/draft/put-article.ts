/** Adds another article on the same story to a draft. */
import type { Attribution, Entity, Link, Source } from '../dossier/schema.ts';
import { freeId, slug } from '../dossier/slug.ts';
import type { Proposal, ProposedFact } from '../extraction/proposal.ts';
import { type ComparedFact, type SameFact, sameFact } from '../story/same-facts.ts';
import { sameNames } from '../story/same-names.ts';
import { change, idsOf } from './change.ts';
import {
  type Article,
  accountOf,
  type Draft,
  type DraftText,
  textsOfDraft,
  whereFrom,
} from './draft.ts';

/**
 * Names and sources that the draft has already are not added again. An article whose address the draft knows adds
 * its paragraphs to the account that is there.
 */
export function putArticle(draft: Draft, article: Article, proposal: Proposal): Draft {
  const known = article.address
    ? textsOfDraft(draft).find((text) => text.article.address === article.address)
    : undefined;
  const [place, based] = known ? [known, draft] : withAccount(draft, article, proposal);
  const { dossier } = based;
  const entities = matchEntities(dossier.entities, proposal.entities);
  const sources = matchSources(dossier.sources, proposal.sources, entities.idOf, place.account);
  const shift = place.article.paragraphs.length;
  const ids = [
    ...idsOf(dossier.claims),
    ...textsOfDraft(based).flatMap(({ proposed }) => idsOf(proposed)),
  ];
  const proposed = proposal.facts.map((fact): ProposedFact => {
    const id = freeId(fact.id, ids);
    ids.push(id);
    const [first, ...rest] = fact.attribution.map(
      ({ source, basis }): Link => ({
        source: sources.idOf.get(source) ?? source,
        basis,
      }),
    );
    return {
      ...fact,
      id,
      paragraph: fact.paragraph + shift,
      entities: fact.entities.map((one) => entities.idOf.get(one) ?? one),
      attribution: [first ?? { source: place.account, basis: 'named' }, ...rest],
    };
  });
  const text: DraftText = {
    account: place.account,
    article: { ...place.article, paragraphs: [...place.article.paragraphs, ...article.paragraphs] },
    proposed: [...place.proposed, ...proposed],
  };
  const added = change(based, {
    entities: [...dossier.entities, ...entities.added],
    sources: [...dossier.sources, ...sources.added],
  });
  return withText(added, text);
}

/** The draft with a new account for the article, and the text of it that is still empty. */
function withAccount(draft: Draft, article: Article, proposal: Proposal): [DraftText, Draft] {
  const { accounts, sources } = draft.dossier;
  const name =
    article.site || (URL.canParse(article.address) ? new URL(article.address).host : article.title);
  const id = freeId(slug(name, 'account'), [...idsOf(accounts), ...idsOf(sources)]);
  const account = { ...accountOf(article, proposal, draft.dossier.language), id, outlet: name };
  const source: Source = { id, kind: 'article', name, gist: whereFrom(article) || name };
  const [first, ...others] = accounts;
  const added = change(draft, {
    accounts: [first, ...others, account],
    sources: [...sources, source],
  });
  const text = { account: id, article: { ...article, paragraphs: [] }, proposed: [] };
  return [text, { ...added, further: [...(draft.further ?? []), text] }];
}

/** Puts a text in the place of the one of its account; the account has as many paragraphs as it. */
function withText(draft: Draft, text: DraftText): Draft {
  const [first, ...others] = draft.dossier.accounts.map((account) =>
    account.id === text.account
      ? { ...account, paragraphs: Math.max(1, text.article.paragraphs.length) }
      : account,
  );
  const counted = first ? change(draft, { accounts: [first, ...others] }) : draft;
  if (first?.id === text.account)
    return { ...counted, article: text.article, proposed: text.proposed };
  const further = (draft.further ?? []).map((one) => (one.account === text.account ? text : one));
  return { ...counted, further };
}

interface MatchedItems<Thing> {
  readonly idOf: ReadonlyMap<string, string>;
  readonly added: readonly Thing[];
}

function matchEntities(known: readonly Entity[], found: readonly Entity[]): MatchedItems<Entity> {
  const idOf = new Map(sameNames(known, found));
  const ids = idsOf(known);
  const added = found
    .filter(({ id }) => !idOf.has(id))
    .map((entity): Entity => {
      const id = freeId(entity.id, ids);
      ids.push(id);
      idOf.set(entity.id, id);
      return { ...entity, id };
    });
  return { idOf, added };
}

/** Sources of one kind are one where they are the same entity, or have the same name. */
function matchSources(
  known: readonly Source[],
  found: readonly Source[],
  entityOf: ReadonlyMap<string, string>,
  account: string,
): MatchedItems<Source> {
  const idOf = new Map([['article', account]]);
  const ids = idsOf(known);
  const added = found.flatMap((source): Source[] => {
    if (source.id === 'article') return [];
    const entity = source.entity && (entityOf.get(source.entity) ?? source.entity);
    const same = known.find(
      (one) =>
        one.kind === source.kind &&
        (entity ? one.entity === entity : one.name.toLowerCase() === source.name.toLowerCase()),
    );
    const id = same?.id ?? freeId(source.id, ids);
    idOf.set(source.id, id);
    if (same) return [];
    ids.push(id);
    return [{ ...source, id, ...(entity && { entity }) }];
  });
  return { idOf, added };
}

/** A fact of another account that a sentence may repeat. */
export function sameFactAs(
  draft: Draft,
  account: string,
  fact: ProposedFact,
): SameFact | undefined {
  const sentences = new Map(
    textsOfDraft(draft).flatMap(({ proposed }) =>
      proposed.map(({ id, sentence }) => [id, sentence]),
    ),
  );
  const known = draft.dossier.claims
    .filter(({ attested }) => !attested.some((way) => way.account === account))
    .map(
      ({ id, text, entities }): ComparedFact => ({
        id,
        // The sentence that it was made of has the words of the outlets, which are more alike.
        text: [text, sentences.get(id) ?? ''].join(' '),
        entities,
      }),
    );
  return sameFact(known, { ...fact, text: fact.sentence });
}

/** Adds a sentence of another account to the fact that it repeats, as an attestation; the sentence is left out. */
export function joinFact(draft: Draft, id: string, claim: string): Draft {
  const text = textsOfDraft(draft).find(({ proposed }) => proposed.some((one) => one.id === id));
  const fact = text?.proposed.find((one) => one.id === id);
  if (!text || !fact) return draft;
  const { account } = text;
  const claims = draft.dossier.claims.map((one) => {
    if (one.id !== claim || one.attested.some((way) => way.account === account)) return one;
    const [first, ...others] = one.attested;
    const [link, ...rest] = fact.attribution;
    const way = {
      account,
      paragraphs: [fact.paragraph],
      attribution: [link, ...rest] as Attribution,
    };
    return { ...one, attested: [first, ...others, way] as typeof one.attested };
  });
  return { ...change(draft, { claims }), left: [...new Set([...draft.left, id])] };
}
