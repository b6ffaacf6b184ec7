/**
 * `npm run test:faults`: plants one fault after the other in a copy of the sources, and tells which test
 * noticed. A fault that none notices is a test that is missing. [--only <part of the sentence or file>]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyOfTheTree } from '../copy-of-the-tree.ts';
import { type Fault, faults } from './faults.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

interface Assertion {
  readonly status: string;
  readonly fullName: string;
}

/** The full names of the tests that a fault concerns, by what came of them. */
function runTests(copy: string, { test, named }: Fault): { passed: string[]; failed: string[] } {
  const isInBrowser = /^tests\/e2e\/|\.browser\.test\.ts$/.test(test);
  const words = ['run', '--project', isInBrowser ? 'browser' : 'unit', test, '--reporter=json'];
  const { stdout } = spawnSync('vitest', named ? [...words, '-t', named] : words, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{"num'))) as {
    testResults: { assertionResults: Assertion[] }[];
  };
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const of = (wanted: string): string[] =>
    all.filter(({ status }) => status === wanted).map(({ fullName }) => fullName.trim());
  return { passed: of('passed'), failed: of('failed') };
}

const keyOf = ({ test, named = '' }: Fault): string => `${test} ${named}`;

/** @returns the test that noticed the fault, or a sentence on what is wrong with the fault or the tests */
function plant(copy: string, fault: Fault): { noticed?: string; wrong?: string } {
  const path = join(copy, fault.file);
  const source = readFileSync(path, 'utf8');
  const places = source.split(fault.find).length - 1;
  if (places !== 1) return { wrong: `“${fault.find}” stands ${places} times in ${fault.file}` };
  writeFileSync(
    path,
    source.replace(fault.find, () => fault.replace),
  );
  try {
    const { failed } = runTests(copy, fault);
    const [noticed] = failed;
    return noticed ? { noticed } : { wrong: `${keyOf(fault)} passes` };
  } finally {
    writeFileSync(path, source);
  }
}

const wanted = faults.filter(({ what, file }) => `${what} ${file}`.match(values.only));
const copy = copyOfTheTree();
const sound = new Map<string, boolean>();
let caught = 0;
for (const fault of wanted) {
  const key = keyOf(fault);
  if (!sound.has(key)) {
    const { passed, failed } = runTests(copy, fault);
    sound.set(key, passed.length > 0 && failed.length === 0);
  }
  const { noticed, wrong } = sound.get(key)
    ? plant(copy, fault)
    : { wrong: `${key} does not pass without the fault` };
  if (noticed) caught++;
  console.log(`${noticed ? 'caught' : 'MISSED'}  ${fault.what}\n        ${noticed ?? wrong}`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${caught} of ${wanted.length} planted faults were caught.`);
process.exitCode = caught === wanted.length ? 0 : 1;
