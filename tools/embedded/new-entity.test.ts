import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../root.ts';

const copy = mkdtempSync(join(tmpdir(), 'gloss-scaffold-'));

beforeAll(() => {
  for (const name of ['core', 'data', 'extension', 'tools', 'biome.json', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`tools/embedded/${script}.ts`, ...args], {
    cwd: copy,
    encoding: 'utf8',
  });

const edit = (file: string) => readFileSync(join(copy, file), 'utf8');

it('a new entity and a new claim lack exactly what the check then asks for', () => {
  expect(run('new-entity', 'ada-example').status).toBe(0);
  expect(run('new-claim', 'ada-says', 'ada-example').status).toBe(0);
  const { status, stderr } = run('check');
  expect(status).toBe(1);
  expect(
    stderr
      .trim()
      .replace(/json:\d+/, 'json')
      .split('\n'),
  ).toEqual([
    'data/claims/contacts.json ada-says.attested[0].paragraphs: this list is empty: give one at least.',
    'data ada-says: “topic” is missing.',
    'data ada-says: “short” is missing.',
    'data ada-says: the newspaper whose report is retold is missing in the attribution.',
    'data ada-says: the short form does not begin with who says it.',
  ]);
});

it('leave the rest of the file as it was', () => {
  const before = readFileSync(join(root, 'data/entities/people.json'), 'utf8');
  const after = edit('data/entities/people.json');
  expect(after.startsWith(before.slice(0, before.lastIndexOf('}\n  ]')))).toBe(true);
  expect(after).toContain('"name": "Ada Example"');
});

it('an id that is taken is refused with a sentence', () => {
  const { status, stderr } = run('new-entity', 'elon-musk');
  expect(status).toBe(1);
  expect(stderr).toContain('already in data/entities/people.json');
});
