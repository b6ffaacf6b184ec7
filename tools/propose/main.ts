/**
 * `npm run propose -- ARTICLE`: what would be proposed for a dossier of this text, one paragraph a line.
 * With `--score`, of the article of the embedded dossier, how much of that dossier is among it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Proposal, propose } from '../../core/extraction/propose.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { score } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { score: { type: 'boolean' } },
});
const [file] = positionals;
if (!file) throw new Error('npm run propose -- ARTICLE [--score]');
const paragraphs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim());
const proposal = propose(paragraphs);
if (values.score) score(proposal, embedded, paragraphs.join('\n'));
else print(proposal);

function print({ entities, facts, sources, gap }: Proposal): void {
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  for (const { kind, name, names } of entities)
    console.log(`${kind.padEnd(13)}${name}: ${names.flatMap((group) => group.names).join(', ')}`);
  for (const { paragraph, kind, attribution, sentence } of facts) {
    const way = attribution.map(({ source }) => nameOf.get(source)).join(' > ');
    console.log(`\n${paragraph}. ${sentence}\n   ${kind}: ${way}`);
  }
  if (gap) console.log(`\nNot everything could be proposed: ${gap}.`);
}
