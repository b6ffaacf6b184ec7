/** The browser is killed in the middle of a write, and started again: the write is there whole, or not at all. */
import { setTimeout as wait } from 'node:timers/promises';
import { embeddedId, type KeptModel } from '../model.ts';
import { articleCount, hostOfSoakPage } from '../pages.ts';
import type { SoakReader } from '../reader.ts';
import { switchOn } from './articles.ts';
import { callForUpdate, takeNewest } from './dossiers.ts';

/** The longest that a write is left alone, in ms. */
const mostMs = 150;

export async function kill(reader: SoakReader): Promise<void> {
  await reader.noteErrors();
  const adopt = await reader.choices.of([writeSetting, writeArticle, writeUpdate])(reader);
  await wait(reader.choices.below(mostMs));
  await reader.killAndStart();
  await adopt(reader);
  await reader.expectStored();
  await reader.expectAllRight();
}

/** Takes what storage holds of the write for what the reader has. */
type Adopt = (reader: SoakReader) => Promise<void>;

async function writeSetting({ extension, model }: SoakReader): Promise<Adopt> {
  const key = `asleep:${embeddedId}`;
  const value = model.settings.has(key) ? undefined : true;
  void extension.store(key, value).catch(() => {});
  return async (again) => model.set(key, (await again.values([key]))[key]);
}

async function writeArticle(reader: SoakReader): Promise<Adopt> {
  const { model } = reader;
  const nth = reader.choices.below(articleCount);
  await switchOn(reader, hostOfSoakPage(nth));
  const tab = await reader.anyTab();
  await reader.load(tab, reader.served.article(nth));
  void reader.tell({ type: 'keep', tab: await reader.idOf(tab) }).catch(() => {});
  const known = new Set(Array.from(model.kept.values(), ({ id }) => id));
  return async (again) => {
    const keys = await again.keys();
    const ids = keys.flatMap((key) => (key.startsWith('kept:') ? [key.slice(5)] : []));
    const id = model.kept.get(nth)?.id ?? ids.find((one) => !known.has(one));
    const kept: KeptModel | undefined = id
      ? { id, hasFormer: keys.includes(`kept-former-text:${id}`) }
      : undefined;
    if (kept) model.kept.set(nth, kept);
  };
}

/** The browser looks again when it is started. */
async function writeUpdate(reader: SoakReader): Promise<Adopt> {
  if (!reader.model.followed) return writeSetting(reader);
  reader.served.revision++;
  await callForUpdate(reader);
  return takeNewest;
}
