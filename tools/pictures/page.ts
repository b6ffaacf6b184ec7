/** Takes the picture of the README: the built extension on the sample page, a card open. */
import { build } from '../browser/build.ts';
import { openExtensionTab } from '../browser/extension-tab.ts';
import { launch } from '../browser/launch.ts';
import { openPage } from '../browser/read-page.ts';
import { samplePage, serve } from '../browser/serve.ts';
import { until } from '../browser/until.ts';
import { root } from '../root.ts';

const pictureServer = await serve([samplePage]);
const launched = await launch('chromium', { extension: build('chromium'), headless: true });
const { page } = launched;
const pictureTab = await openExtensionTab(launched);
await page.setViewport({ width: 1180, height: 760, deviceScaleFactor: 2 });
await openPage(launched, pictureTab, pictureServer.addressOf(samplePage));
await page.bringToFront();
await page.evaluate(() => scrollTo(0, 330));
const name = await page.waitForSelector('article b:nth-of-type(2)');
const box = await name?.boundingBox();
if (!box) throw new Error('The sample page has no second name in bold.');
await page.mouse.move(box.x + 20, box.y + 90);
await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 8 });
await until(() => page.evaluate(() => document.querySelector('gloss-card') !== null));
await new Promise((settled) => setTimeout(settled, 300));
await page.screenshot({ path: `${root}docs/page.png` });
await launched.close();
pictureServer.close();
