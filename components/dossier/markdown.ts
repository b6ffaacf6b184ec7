/** Facts as Markdown that keeps their sourcing. */

import type { Story } from '../../core/dossier/dossier-context.ts';
import { addressIn } from '../../core/dossier/exported-fact.ts';
import { type TiedFact, tieEach } from '../../core/dossier/relations.ts';
import type { Claim } from '../../core/dossier/schema.ts';
import { sourcingLine, tieLabel } from '../card/copy-text.ts';
import { counted, type Words } from '../ui/i18n.ts';
import { standingWords } from '../ui/kind-messages.ts';
import { visibleText } from '../ui/visible-text.ts';

/** The account and its caveats, and each fact with its sourcing and what stands against it. */
export function markdown(claims: readonly Claim[], story: Story, words: Words): string {
  const { title, summary, account, author, edited } = story.dossier;
  const facts = claims.map(({ id }) => story.facts.get(id)).filter((fact) => fact !== undefined);
  return [
    `# ${plain(title)}\n\n${plain(summary)}`,
    `> ${plain(account.description)} · ${plain(account.published.words)}`,
    account.caveats.map((caveat) => `- ${plain(caveat)}`).join('\n'),
    `## ${counted(words, 'tallyFacts', facts.length)}`,
    ...facts.flatMap((fact) => tieEach([fact], story.facts)).map((one) => item(one, story, words)),
    plain(words('dossierEdited', author, edited)),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function item({ fact, ties }: TiedFact, { references, dossier }: Story, words: Words): string {
  const { standing } = fact;
  const told = standing === 'reported' ? '' : ` *(${words(standingWords[standing])})*`;
  const tied = ties.flatMap(({ kind, facts }) =>
    facts.map((other) => {
      const sourcing = plain(sourcingLine(other, references, words));
      return `  - **${tieLabel(kind, other, words)}:** ${plain(other.text)} [${sourcing}]`;
    }),
  );
  return [
    `- ${plain(fact.text)}${told}`,
    `  - ${plain(sourcingLine(fact, references, words))}`,
    ...tied,
    ...(fact.note ? [`  - ${words('cardNote')} ${plain(fact.note)}`] : []),
    `  - ${addressIn(dossier.id, fact.id)}`,
  ].join('\n');
}

/** Text in which nothing is markup, and nothing turns what follows. */
const plain = (text: string): string => visibleText(text).replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
