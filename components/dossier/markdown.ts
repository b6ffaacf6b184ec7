/** Facts as Markdown that keeps their sourcing. */

import { claimUri } from '../../core/dossier/exports/exported-fact.ts';
import type { DossierContext } from '../../core/dossier/lookup/dossier-context.ts';
import type { LinkedClaim } from '../../core/dossier/lookup/linked-claim.ts';
import { type RelatedFact, withRelationsEach } from '../../core/dossier/relations/relations.ts';
import { webAddress } from '../../core/dossier/web-address.ts';
import { relationLabel, sourcingLine } from '../card/copy-text.ts';
import { plural, type Translate } from '../ui/i18n.ts';
import { standingMessages } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';

/** The account and its caveats, and each fact with its sourcing and what stands against it. */
export function markdown(
  claims: readonly LinkedClaim[],
  story: DossierContext,
  t: Translate,
): string {
  const { title, summary, accounts, author, edited } = story.dossier;
  const facts = claims.map(({ id }) => story.facts.get(id)).filter((fact) => fact !== undefined);
  return [
    `# ${escapedMarkdown(title)}\n\n${escapedMarkdown(summary)}`,
    ...accounts.flatMap(({ description, published, caveats, url }) => [
      `> ${[escapedMarkdown(description), escapedMarkdown(published.words), webAddress(url)?.href].filter(Boolean).join(' · ')}`,
      caveats.map((caveat) => `- ${escapedMarkdown(caveat)}`).join('\n'),
    ]),
    `## ${plural(t, 'tallyFacts', facts.length)}`,
    ...facts
      .flatMap((fact) => withRelationsEach([fact], story.facts))
      .map((one) => markdownItem(one, story, t)),
    escapedMarkdown(t('dossierEdited', author, edited)),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function markdownItem(
  { fact, relations }: RelatedFact,
  { references, dossier }: DossierContext,
  t: Translate,
): string {
  const { standing } = fact;
  const told = standing === 'reported' ? '' : ` *(${t(standingMessages[standing])})*`;
  const related = relations.flatMap(({ kind, facts }) =>
    facts.map((other) => {
      const sourcing = escapedMarkdown(sourcingLine(other, references, t));
      return `  - **${relationLabel(kind, other, t)}:** ${escapedMarkdown(other.text)} [${sourcing}]`;
    }),
  );
  return [
    `- ${escapedMarkdown(fact.text)}${told}`,
    `  - ${escapedMarkdown(sourcingLine(fact, references, t))}`,
    ...related,
    ...(fact.note ? [`  - ${t('cardNote')} ${escapedMarkdown(fact.note)}`] : []),
    `  - ${claimUri(dossier.id, fact.id)}`,
  ].join('\n');
}

/** Text in which nothing is markup, and nothing turns what follows. */
const escapedMarkdown = (text: string): string =>
  visibleText(text).replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
