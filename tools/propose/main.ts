/**
 * `npm run propose -- ARTICLE [--language de]`: what would be proposed for a dossier of this text, one paragraph a line;
 * the language is told by its words where it is not named. With `--score`, of the article of a dossier, how much of that
 * dossier is among it: of the embedded one, or of `--dossier FILE`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { languageCodes } from '../../core/extraction/find-language.ts';
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
const gaps = {
  'unknown-language':
    'Nothing is known of this language: names are found by their form alone, and nobody is told to say anything.',
  'too-long': 'The text is too long: only its beginning was read.',
} as const;
const usage = 'npm run propose -- ARTICLE [--language LANGUAGE] [--score [--dossier FILE]]';
const [file] = positionals;
if (!file) exitBecause(`Name the file of an article: ${usage}`);
if (!existsSync(file)) exitBecause(`There is no file ${file}.`);
const { language } = values;
if (language && !languageCodes.includes(language.split('-')[0] ?? ''))
  exitBecause(`There are rules for ${languageCodes.join(', ')}; ${language} is none of these.`);
const paragraphsOfFile = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim());
const proposal = propose(paragraphsOfFile, language);
if (values.score) score(proposal, dossierAt(values.dossier), paragraphsOfFile.join('\n'));
else printProposal(proposal);

function exitBecause(why: string): never {
  console.error(why);
  process.exit(1);
}

function dossierAt(path: string | undefined): Dossier {
  if (!path) return embedded;
  const { dossier, problems } = readDossier(readFileSync(path, 'utf8'));
  if (!dossier) throw new Error(`${path} is no dossier: ${problems[0]?.rule}`);
  return dossier;
}

function englishLanguageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}

function printProposal({ entities, facts, sources, language, gap }: Proposal): void {
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  for (const { kind, name, names } of entities)
    console.log(`${kind.padEnd(13)}${name}: ${names.flatMap((group) => group.names).join(', ')}`);
  for (const { paragraph, kind, attribution, sentence, hedge, isDenial } of facts) {
    const way = attribution.map(({ source }) => nameOf.get(source)).join(' > ');
    const notes = [isDenial && 'denies', hedge && `left open by “${hedge.text}”`].filter(Boolean);
    console.log(`\n${[`${paragraph}. ${sentence}`, `${kind}: ${way}`, ...notes].join('\n   ')}`);
  }
  if (language) console.log(`\nRead by the rules of ${englishLanguageName(language)}.`);
  if (gap) console.log(`\n${gaps[gap]}`);
}
