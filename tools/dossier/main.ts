/** `npm run dossier -- check|stats|diff|migrate|new`: checks and writes dossier files, by the rules of an import. */
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { make } from './make.ts';
import { migrate } from './migrate.ts';
import { stats } from './stats.ts';

const usage = `npm run dossier -- VERB FILE
  check FILE [--article TEXT]   what is wrong with it; with TEXT, what is copied from it too
  stats FILE                    what is in it, and how its facts are spread
  diff OLD NEW                  what NEW adds, changes and withdraws
  migrate FILE                  writes a file of format 1 anew in format 2
  new FILE                      a dossier with one fact, to be filled in`;

try {
  process.exitCode = run() ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** @returns whether all is well; of `diff`, whether it could be told */
function run(): boolean {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { article: { type: 'string' } },
  });
  const [verb, file, other, ...rest] = positionals;
  if (!file || rest.length || !!other !== (verb === 'diff')) throw new Error(usage);
  if (verb === 'check') return check(file, values.article);
  if (verb === 'stats') return stats(file);
  if (verb === 'new') return make(file);
  if (verb === 'migrate') return migrate(file);
  if (verb === 'diff' && other) return diff(file, other);
  throw new Error(usage);
}
