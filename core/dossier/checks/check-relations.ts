import type { Claim, Dossier } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Denials, contradictions and answers: tied from both ends, and in keeping with the standing. */
export function checkRelations({ claims }: Dossier): Problem[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim, i) => [
    ...tiedOneWay(claim, i, byId),
    ...tiedToItself(claim, i),
    ...standingWithoutTie(claim, i),
    ...silenceThatDenies(claim, i),
    ...doubtWithoutNote(claim, i),
  ]);
}

/** Each field that ties two claims, and the field that ties them back. */
const ends = [
  ['denies', 'deniedBy'],
  ['deniedBy', 'denies'],
  ['contradicts', 'contradicts'],
  ['answers', 'answeredBy'],
  ['answeredBy', 'answers'],
] as const;

function tiedOneWay(claim: Claim, i: number, byId: ReadonlyMap<string, Claim>): Problem[] {
  return ends.flatMap(([here, there]) =>
    (claim[here] ?? []).flatMap((id, j): Problem[] => {
      const other = byId.get(id);
      if (!other || other[there]?.includes(claim.id)) return [];
      const sentence = `the tie goes one way only: add “${claim.id}” to “${there}” of “${id}”`;
      return [{ rule: 'tied-one-way', path: `claims[${i}].${here}[${j}]`, sentence }];
    }),
  );
}

function tiedToItself(claim: Claim, i: number): Problem[] {
  return ends.flatMap(([tie]) => {
    const j = claim[tie]?.indexOf(claim.id) ?? -1;
    const sentence = `a claim cannot be tied to itself: take “${claim.id}” out`;
    return j < 0 ? [] : [{ rule: 'tied-to-itself', path: `claims[${i}].${tie}[${j}]`, sentence }];
  });
}

function standingWithoutTie(claim: Claim, i: number): Problem[] {
  const denied = claim.deniedBy?.length;
  const tied = denied || claim.contradicts?.length;
  const missing = { denied: !denied, disputed: !tied }[claim.standing as string];
  if (!missing) return [];
  const sentence = `the standing is “${claim.standing}”, but no claim is tied that makes it so`;
  return [{ rule: 'standing-without-tie', path: `claims[${i}].standing`, sentence }];
}

function silenceThatDenies(claim: Claim, i: number): Problem[] {
  if (!claim.silence || !claim.denies?.length) return [];
  const sentence = `“${claim.silence}” is a silence and denies nothing: use “answers”`;
  return [{ rule: 'silence-is-no-denial', path: `claims[${i}].denies`, sentence }];
}

function doubtWithoutNote(claim: Claim, i: number): Problem[] {
  if (claim.standing !== 'doubtful-wording' || claim.note) return [];
  const sentence = 'a claim of doubtful wording needs a “note” that says what is doubtful';
  return [{ rule: 'doubt-without-note', path: `claims[${i}].note`, sentence }];
}
