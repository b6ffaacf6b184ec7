/** `npm run dossier -- VERB`: checks, writes, signs and publishes dossier files, by the rules of an import. */
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { makeKeys } from './keys.ts';
import { make } from './make.ts';
import { migrate } from './migrate.ts';
import { publish } from './publish.ts';
import { stats } from './stats.ts';

const dossierUsage = `npm run dossier -- VERB FILE
  check FILE [--article TEXT]   what is wrong with it; with TEXT, what is copied from it too
  stats FILE                    what is in it, and how its facts are spread
  diff OLD NEW                  what NEW adds, changes and withdraws
  migrate FILE                  writes a file of format 1 anew in format 2
  new FILE                      a dossier with one fact, to be filled in
  keys [NAME] [--after OLD]     a key to sign with: NAME.key and NAME.pub, without NAME gloss.key;
                                with OLD one that takes the place of that key
  publish FILE [--to FOLDER] [--key NAME]
                                the file, its signature and its entry in the catalogue, into published/
  publish FILE FILE --set ID [--title TITLE]
                                the same for several dossiers as one file`;

const options = {
  article: { type: 'string' },
  after: { type: 'string' },
  to: { type: 'string', default: 'published' },
  key: { type: 'string', default: 'gloss' },
  set: { type: 'string' },
  title: { type: 'string' },
} as const;

try {
  process.exitCode = (await runVerb()) ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** @returns true if all is well; for `diff`, if the difference could be told */
async function runVerb(): Promise<boolean> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [verb, ...files] = positionals;
  const [file, other] = files;
  if (verb === 'keys' && files.length < 2) return makeKeys(file ?? 'gloss', values.after);
  const count = verb === 'diff' ? 2 : 1;
  const isMany = verb === 'publish' && values.set !== undefined;
  if (!file || (files.length !== count && !isMany)) throw new Error(dossierUsage);
  if (verb === 'check') return check(file, values.article);
  if (verb === 'stats') return stats(file);
  if (verb === 'new') return make(file);
  if (verb === 'migrate') return migrate(file);
  if (verb === 'publish') return publish(files, values);
  if (verb === 'diff' && other) return diff(file, other);
  throw new Error(dossierUsage);
}
