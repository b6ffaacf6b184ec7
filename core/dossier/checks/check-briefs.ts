import type { Path, Problem } from '../problem.ts';
import type { BriefLine, Claim, Dossier, Entity } from '../schema.ts';
import { isFunctionWord } from './check-names.ts';
import { isEnglish } from './check-wording.ts';
import { saysUnnamed, wordCount } from './wording.ts';

/** The most words of a line of a brief. */
const mostBriefWords = 18;

/** Lines of briefs that are too long, or do not say who says so, and briefs that leave a denial out. */
export function checkBriefs(dossier: Dossier): Problem[] {
  const context = briefContextOf(dossier);
  return dossier.entities.flatMap((entity, i) => {
    const lines = entity.brief ?? [];
    return [
      ...lines.flatMap((line, j) => checkLine(line, ['entities', i, 'brief', j], context)),
      ...denialsLeftOut(entity, i, context),
    ];
  });
}

interface BriefContext {
  readonly isEnglish: boolean;
  readonly claims: ReadonlyMap<string, Claim>;
  /** By the id of a source: the words of its name and of the entity that it is. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  /** By the id of a claim: those that deny it. */
  readonly deniedBy: ReadonlyMap<string, readonly string[]>;
}

function briefContextOf(dossier: Dossier): BriefContext {
  const { claims, sources, entities, relations } = dossier;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const denials = Map.groupBy(
    relations.filter(({ kind }) => kind === 'denies'),
    ({ to }) => to,
  );
  return {
    isEnglish: isEnglish(dossier),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    namesOf: new Map(
      sources.map(({ id, name, entity }) => [
        id,
        [name, names.get(entity ?? '') ?? ''].flatMap(tellingWords),
      ]),
    ),
    deniedBy: new Map([...denials].map(([to, all]) => [to, all.map(({ from }) => from)])),
  };
}

/** The words of a name that tell whose it is, in lower case. */
const tellingWords = (name: string): string[] =>
  briefWords(name).filter((word) => word.length > 2 && !isFunctionWord(word));

const briefWords = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function checkLine({ text, claims }: BriefLine, path: Path, context: BriefContext): Problem[] {
  const words = wordCount(text);
  const problems: Problem[] = [];
  if (words > mostBriefWords)
    problems.push({
      rule: 'brief-too-long',
      path: [...path, 'text'],
      values: { words, most: mostBriefWords },
    });
  if (context.isEnglish && !saysWho(text, claims, context))
    problems.push({ rule: 'brief-without-source', path: [...path, 'text'], values: {} });
  return problems;
}

/** True if the line names a source of one of its claims, or says that the source is not named. */
function saysWho(text: string, claims: readonly string[], context: BriefContext): boolean {
  const words = new Set(briefWords(text));
  const links = claims.flatMap((id) =>
    (context.claims.get(id)?.attested ?? []).flatMap(({ attribution }) => attribution),
  );
  return (
    saysUnnamed.test(text) ||
    links.some(({ source }) => context.namesOf.get(source)?.some((word) => words.has(word)))
  );
}

function denialsLeftOut({ brief = [] }: Entity, i: number, { deniedBy }: BriefContext): Problem[] {
  const cited = brief.flatMap(({ claims }) => claims);
  const denied = cited.find((id) => deniedBy.has(id));
  const isThere = cited.some((id) => deniedBy.get(id)?.some((denial) => cited.includes(denial)));
  if (denied === undefined || isThere) return [];
  return [{ rule: 'brief-without-denial', path: ['entities', i, 'brief'], values: { id: denied } }];
}
