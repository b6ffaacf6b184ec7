/**
 * `npm run propose -- ARTICLE [--language de]`: what would be proposed for a dossier of this text, one paragraph a line;
 * the language is told by its words where it is not named. With `--score`, of the article of a dossier, how much of that
 * dossier is among it: of the embedded one, or of `--dossier FILE`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { Proposal } from '../../core/extraction/proposal.ts';
import { propose } from '../../core/extraction/propose.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { score } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    score: { type: 'boolean' },
    dossier: { type: 'string' },
    language: { type: 'string' },
  },
});
const [file] = positionals;
if (!file)
  throw new Error('npm run propose -- ARTICLE [--language LANGUAGE] [--score [--dossier FILE]]');
const paragraphs = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim());
const proposal = propose(paragraphs, values.language);
if (values.score) score(proposal, dossierAt(values.dossier), paragraphs.join('\n'));
else print(proposal);

function dossierAt(path: string | undefined): Dossier {
  if (!path) return embedded;
  const { dossier, problems } = readDossier(readFileSync(path, 'utf8'));
  if (!dossier) throw new Error(`${path} is no dossier: ${problems[0]?.rule}`);
  return dossier;
}

function print({ entities, facts, sources, language, gap }: Proposal): void {
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  for (const { kind, name, names } of entities)
    console.log(`${kind.padEnd(13)}${name}: ${names.flatMap((group) => group.names).join(', ')}`);
  for (const { paragraph, kind, attribution, sentence } of facts) {
    const way = attribution.map(({ source }) => nameOf.get(source)).join(' > ');
    console.log(`\n${paragraph}. ${sentence}\n   ${kind}: ${way}`);
  }
  if (language) console.log(`\nRead as ${language}.`);
  if (gap) console.log(`\nNot everything could be proposed: ${gap}.`);
}
