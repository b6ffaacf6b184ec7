/** Point 7: what is loaded into every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';

interface Manifest {
  readonly content_scripts: readonly { readonly js: string[]; readonly css: string[] }[];
}

export async function size({ browsers: { extension } }: Bench): Promise<Figure[]> {
  const read = (file: string): string => readFileSync(join(extension, file), 'utf8');
  const { content_scripts } = JSON.parse(read('manifest.json')) as Manifest;
  const files = content_scripts.flatMap(({ js, css }) => [...js, ...css]);
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0);
  return [
    {
      point: '7',
      what: 'script and style of every page',
      unit: 'kB',
      values: [bytes / 1000],
      target: { most: 64 },
    },
  ];
}
