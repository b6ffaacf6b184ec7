/** Articles are kept, paused, taken back, removed and forgotten, by the messages and pages of the extension. */
import { until } from '../../browser/until.ts';
import { articleCount, hostOfSoakPage, titleOfArticle } from '../pages.ts';
import type { SoakReader } from '../reader.ts';
import { press } from './press.ts';

interface SoakKeepOutcome {
  readonly kind: string;
  readonly isUpdate?: boolean;
  readonly article?: { readonly id: string };
}

export async function keepSoakArticle(reader: SoakReader): Promise<void> {
  const nth = reader.choices.below(articleCount);
  await switchOn(reader, hostOfSoakPage(nth));
  const tab = await reader.anyTab();
  await reader.load(tab, reader.served.article(nth));
  const message = { type: 'keep', tab: await reader.idOf(tab) };
  const outcome = (await reader.tell(message)) as SoakKeepOutcome;
  if (outcome.kind !== 'kept' || !outcome.article)
    throw new Error(`Article ${nth} was not kept: ${JSON.stringify(outcome)}.`);
  reader.model.kept.set(nth, { id: outcome.article.id, hasFormer: outcome.isUpdate === true });
  await reader.expectAllRight();
}

/** Takes the last press back: the article is the one that it was before, or gone. */
export async function undoSoakKeep(reader: SoakReader): Promise<void> {
  await keepSoakArticle(reader);
  const [nth, kept] = [...reader.model.kept].at(-1) ?? [];
  if (nth === undefined || !kept) return;
  await reader.tell({ type: 'undo-keep', id: kept.id });
  if (kept.hasFormer) reader.model.kept.set(nth, { ...kept, hasFormer: false });
  else forgetArticles(reader, nth);
  await reader.expectAllRight();
}

export async function pauseArticle(reader: SoakReader): Promise<void> {
  const nth = await anyKept(reader);
  const { id } = reader.model.kept.get(nth) ?? {};
  await pressInRow(reader, nth, 'input');
  reader.model.set(`asleep:${id}`, reader.model.isOn(id ?? '') || undefined);
  await reader.expectAllRight();
}

export async function removeArticle(reader: SoakReader): Promise<void> {
  const nth = await anyKept(reader);
  await pressInRow(reader, nth, 'button', 'Remove');
  forgetArticles(reader, nth);
  await reader.expectAllRight();
}

export async function forgetAllArticles(reader: SoakReader): Promise<void> {
  await anyKept(reader);
  await press(await reader.openOwn('articles.html'), 'Forget all of them');
  for (const nth of [...reader.model.kept.keys()]) forgetArticles(reader, nth);
  await reader.expectAllRight();
}

/** Switches Gloss on for a host, as a reader does: where it is off, the popup keeps nothing. */
export async function switchOn(reader: SoakReader, host: string): Promise<void> {
  if (!reader.model.isDark(host)) return;
  for (const key of ['on', 'only-sites', `off:${host}`]) await reader.set(key, undefined);
}

async function anyKept(reader: SoakReader): Promise<number> {
  if (!reader.model.kept.size) await keepSoakArticle(reader);
  return reader.choices.of([...reader.model.kept.keys()]);
}

function forgetArticles({ model }: SoakReader, nth: number): void {
  model.set(`asleep:${model.kept.get(nth)?.id}`, undefined);
  model.kept.delete(nth);
}

async function pressInRow(
  reader: SoakReader,
  nth: number,
  ...what: [string, string?]
): Promise<void> {
  const page = await reader.openOwn('articles.html');
  await until(() => page.evaluate(clickInRow, titleOfArticle(nth), ...what));
}

/** Runs in the list of kept articles. */
function clickInRow(title: string, selector: string, label = ''): boolean {
  const rows = [...document.querySelectorAll('.article')];
  const row = rows.find(({ textContent }) => textContent.includes(title));
  const all = [...(row?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const found = all.find(({ textContent }) => textContent.includes(label));
  found?.click();
  return found !== undefined;
}
