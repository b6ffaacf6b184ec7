/** Makes public/icon/*.png from docs/icon.svg, which is the icon's source. */
import { readFile } from 'node:fs/promises';
import { startChromium } from '../browser/start-chromium.ts';
import { root } from '../root.ts';

const svg = await readFile(`${root}docs/icon.svg`, 'utf8');
const { browser, close } = await startChromium();
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  for (const size of [16, 32, 48, 96, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.screenshot({ path: `${root}public/icon/${size}.png`, omitBackground: true });
  }
} finally {
  await close();
}
