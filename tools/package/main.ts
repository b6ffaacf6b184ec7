/** `npm run package`: builds from nothing, and leaves in `.output/store` what the stores are given. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from '../browser/build.ts';
import { root } from '../root.ts';
import { archiveNames, checksums, folderArchive, sourceArchive } from './archives.ts';

const store = `${root}.output/store`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const names = archiveNames(version);

for (const stamp of ['chrome', 'firefox']) rmSync(`${root}.output/${stamp}.stamp`, { force: true });
const archives = [
  folderArchive(names.chromium, build('chromium')),
  folderArchive(names.firefox, build('firefox')),
  sourceArchive(names.sources),
];

rmSync(store, { recursive: true, force: true });
mkdirSync(store, { recursive: true });
for (const { name, data } of archives) writeFileSync(`${store}/${name}`, data);
writeFileSync(`${store}/SHA256SUMS`, checksums(archives));
for (const { name, data } of archives)
  console.log(`.output/store/${name}  ${Math.ceil(data.length / 1000)} kB`);
