/** Dossiers are followed, renewed and rolled back, imported and removed, in the settings and by the background. */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { until } from '../../browser/until.ts';
import { followedId, followedTitle, importedFile, importedId } from '../dossiers.ts';
import { ringAlarm } from '../in-extension.ts';
import type { SoakReader } from '../reader.ts';
import { press } from './press.ts';

/** Publishes a newer revision of the followed dossier, which is taken because its check is due. */
export async function renewFollowed(reader: SoakReader): Promise<void> {
  if (!reader.model.followed) return follow(reader);
  reader.served.revision++;
  await takeNewest(reader);
  await reader.expectStored();
  await reader.expectAllRight();
}

/** Asks for the update again if an earlier check, which was still going on, has counted for this one. */
export async function takeNewest(reader: SoakReader): Promise<void> {
  const { model, served } = reader;
  const former = model.followed?.shown;
  model.followed = { shown: served.revision, former };
  const [file, title] = [`file:${followedId}`, followedTitle(served.revision)];
  const isThere = async () => String((await reader.values([file]))[file]).includes(`"${title}"`);
  await until(async () => {
    await callForUpdate(reader);
    await until(isThere, 8000);
    return true;
  });
}

/** Makes the update check due and rings its alarm, as if its time had come. */
export async function callForUpdate(reader: SoakReader): Promise<void> {
  const key = `look:${followedId}`;
  const { [key]: last } = await reader.values([key]);
  await reader.extension.store(key, { ...(last as object), at: '2020-01-01T00:00:00Z' });
  await reader.extension.page.evaluate(ringAlarm);
}

async function follow(reader: SoakReader): Promise<void> {
  const page = await reader.openOwn('options.html');
  await page.waitForSelector('.follow input');
  await page.type('.follow input', reader.served.followed);
  await page.click('.follow button');
  await press(page, 'Add it');
  reader.model.followed = { shown: reader.served.revision };
  await reader.expectStored();
  await reader.expectAllRight();
}

/** Brings back the version before; a second press takes the newer one. */
export async function rollBackDossier(reader: SoakReader): Promise<void> {
  const { followed } = reader.model;
  if (!followed?.former) return renewFollowed(reader);
  const page = await reader.openOwn('options.html');
  const isBack = followed.former > followed.shown;
  await press(page, isBack ? 'Take the newer version' : 'Back to the version before');
  reader.model.followed = { shown: followed.former, former: followed.shown };
  await reader.expectStored();
  await reader.expectAllRight();
}

export async function importOrRemove(reader: SoakReader): Promise<void> {
  const page = await reader.openOwn('options.html');
  if (reader.model.isImported) await press(page, 'Remove Imported');
  else await importFile(reader);
  reader.model.isImported = !reader.model.isImported;
  if (!reader.model.isImported) reader.model.set(`asleep:${importedId}`, undefined);
  await reader.expectStored();
  await reader.expectAllRight();
}

async function importFile({ extension }: SoakReader): Promise<void> {
  const file = join(tmpdir(), `gloss-soak-${process.pid}.json`);
  writeFileSync(file, importedFile());
  const input = await extension.page.waitForSelector('#dossiers .drop input');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await press(extension.page, 'Add it');
  rmSync(file);
}

export async function unfollow(reader: SoakReader): Promise<void> {
  if (!reader.model.followed) return follow(reader);
  await press(await reader.openOwn('options.html'), 'Remove Followed');
  reader.model.followed = undefined;
  reader.model.set(`asleep:${followedId}`, undefined);
  await reader.expectStored();
  await reader.expectAllRight();
}
