import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../core/dossier/checks/check.ts';
import { saysUnnamed } from '../../core/dossier/checks/wording.ts';
import {
  type LinkedClaim,
  linkedClaimsOf,
  type RelatedIds,
} from '../../core/dossier/lookup/linked-claim.ts';
import { embedded } from './embedded.ts';

const { accounts, entities, sources } = embedded;
const claims = linkedClaimsOf(embedded);
const byId = new Map(claims.map((claim) => [claim.id, claim]));

describe('the embedded dossier', () => {
  it('has nothing that the check finds wrong', () => {
    expect(checkDossier(embedded)).toEqual([]);
  });

  it('has a fact for every entity', () => {
    const told = new Set(claims.flatMap((claim) => claim.entities));
    expect(entities.filter(({ id }) => !told.has(id))).toEqual([]);
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))('says who says it: %s', (_, claim) => {
    expect(saysWho(claim), claim.text).toBe(true);
  });

  it('begins every chain of attribution with the article', () => {
    expect(claims.filter(({ attribution: [first] }) => first.source !== 'article')).toEqual([]);
  });

  it('keeps unnamed sources apart, each of its own', () => {
    expect(sources.filter(({ kind }) => kind === 'unnamed').length).toBeGreaterThanOrEqual(10);
  });

  it.each([6, 22, 26, 31, 39, 43])('calls the doubtful wording of paragraph %d doubtful', (n) => {
    const doubtful = claims.filter(({ standing }) => standing === 'doubtful-wording');
    expect(doubtful.some(({ paragraphs }) => paragraphs.includes(n))).toBe(true);
  });

  it.each(['no-reply', 'unaware', 'no-comment'] as const)('knows the silence %s', (silence) => {
    expect(claims.some((claim) => claim.silence === silence && claim.answers?.length)).toBe(true);
  });

  it('marks every time that leans on the undated article as inferred', () => {
    const relative = /“.*(?:this|last|past|that) (?:year|month|week)|since then”/;
    const whens = [
      accounts[0].published,
      ...claims.flatMap(({ when, saidWhen }) => [when, saidWhen]),
    ];
    const leaning = whens.filter((when) => when && relative.test(when.words));
    expect(leaning.length).toBeGreaterThan(10);
    expect(leaning.filter((when) => !when?.inferred)).toEqual([]);
  });
});

/** Every dispute of the article, as the claim, the tie and the claim at its other end. */
const ties: [string, keyof RelatedIds, string][] = [
  ['regular-contact-since-2022', 'deniedBy', 'peskov-only-one-call'],
  ['regular-contact-since-2022', 'deniedBy', 'peskov-no-regular-talks'],
  ['regular-contact-since-2022', 'answeredBy', 'musk-no-reply'],
  ['regular-contact-since-2022', 'answeredBy', 'white-house-unaware'],
  ['contacts-confirmed-by-officials', 'deniedBy', 'peskov-no-regular-talks'],
  ['contact-until-this-year', 'deniedBy', 'peskov-only-one-call'],
  ['officials-talks-later-2022', 'deniedBy', 'peskov-no-regular-talks'],
  ['kiriyenko-reported-contact', 'deniedBy', 'peskov-only-one-call'],
  ['contact-topics', 'contradicts', 'peskov-only-one-call'],
  ['musk-spoke-once', 'beside', 'more-conversations-followed'],
  ['kremlin-implicit-threat', 'beside', 'peskov-only-one-call'],
  ['views-in-interview', 'beside', 'peskov-only-one-call'],
  ['white-house-unaware', 'beside', 'peskov-only-one-call'],
  ['musk-spoke-once', 'beside', 'regular-contact-since-2022'],
  ['contact-began-with-aid', 'deniedBy', 'peskov-only-one-call'],
  ['from-business-to-geopolitics', 'deniedBy', 'peskov-only-one-call'],
  ['dialogue-may-signal-reengagement', 'deniedBy', 'peskov-only-one-call'],
  ['government-does-not-like-it', 'deniedBy', 'peskov-only-one-call'],
  ['kiriyenko-topics-unclear', 'deniedBy', 'peskov-only-one-call'],
  ['contacts-closely-guarded', 'deniedBy', 'peskov-only-one-call'],
  ['potential-security-concerns', 'beside', 'no-warnings-issued'],
  ['interests-overlap', 'beside', 'musk-company-undermines-russia'],
  ['actions-coincided-with-pressure', 'beside', 'musk-starlink-is-civilian'],
  ['musk-private-talks-on-trump', 'beside', 'musk-said-no-endorsement'],
  ['musk-spoke-once', 'beside', 'bremmer-ukraine-discussed'],
  ['bremmer-ukraine-discussed', 'deniedBy', 'musk-denies-bremmer'],
  ['bremmer-red-lines', 'deniedBy', 'musk-denies-bremmer'],
  ['bremmer-crimea-neutrality', 'deniedBy', 'musk-denies-bremmer'],
  ['bremmer-nuclear-strikes', 'deniedBy', 'musk-denies-bremmer'],
  ['musk-accused-of-defending-putin', 'deniedBy', 'musk-critics-absurd'],
  ['terminals-through-third-countries', 'beside', 'musk-no-terminals-sold-to-russia'],
  ['troops-use-starlink-drones', 'answeredBy', 'starlink-may-cut-off'],
  ['musk-opposes-aid', 'contradicts', 'contact-began-with-aid'],
  ['musk-holds-clearance', 'answeredBy', 'pentagon-no-comment-clearances'],
  ['spacex-expanded-restrictions', 'answeredBy', 'musk-feared-nuclear-war'],
];

describe('what the article sets against each other is tied', () => {
  it.each(ties)('%s %s %s', (claim, tie, other) => {
    expect(byId.get(claim)?.[tie]).toContain(other);
  });
});

/** True if the claim's text names somebody in its chain of attribution, by one word of the name, or need not. */
function saysWho({ text, attribution, kind }: LinkedClaim): boolean {
  // For the article's own claims the line of sourcing beneath says so.
  if (kind === 'article' || saysUnnamed.test(text)) return true;
  const names = attribution.map((link) => sources.find(({ id }) => id === link.source)?.name ?? '');
  const words = names.join(' ').match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => new RegExp(`\\b${word}`, 'i').test(text));
}
