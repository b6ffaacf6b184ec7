/** The sentences of a page that repeat a fact: read when they are asked for, and again only what has changed. */

import { logged } from '../../core/log.ts';
import { echoKey, type ToldEcho } from '../../core/relevance/told-echo.ts';
import { readPrivateDossiers } from '../../extension/storage/private-use.ts';
import type { EchoesOptions, PageEchoFinder } from '../echoes-chunk.ts';
import type { Mention } from '../mentions/mention.ts';
import { parentOf } from '../scan/dom.ts';
import { DismissedEchoes } from './dismissed-echoes.ts';
import { type FoundEcho, foundIn } from './found-echoes.ts';
import { PageReader } from './page-reader.ts';
import { clearEchoes, markEnds, segmentsOf, singleOut } from './paint-echoes.ts';

const { scrollIntoView } = Element.prototype;

/** Pause after a change of the page before its marks are painted anew, in ms. */
const repaintMs = 500;

export class PageEchoes implements PageEchoFinder {
  readonly #options: EchoesOptions;
  readonly #reader: PageReader;
  readonly #dismissed: DismissedEchoes;
  /** Of the page as it stands; absent after a change. */
  #finding: Promise<readonly FoundEcho[]> | undefined;
  #told: readonly FoundEcho[] = [];
  #repainting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: EchoesOptions) {
    this.#options = options;
    this.#reader = new PageReader(options);
    this.#dismissed = new DismissedEchoes(options.host);
    options.signal.addEventListener('abort', () => {
      clearTimeout(this.#repainting);
      clearEchoes();
    });
    this.changed();
  }

  async told(): Promise<readonly ToldEcho[]> {
    this.#told = await this.#found();
    return this.#told.map(({ told }) => told);
  }

  async at({ passage, match: { start: at } }: Mention): Promise<ToldEcho | undefined> {
    const found = await this.#found();
    return found.find(({ sentence: { in: read, start, text } }) => {
      return read?.passage === passage && start <= at && at < start + text.length;
    })?.told;
  }

  go(index: number): void {
    const segments = segmentsOf(this.#told[index]?.sentence);
    const parent = segments[0] && parentOf(segments[0].node);
    if (parent) scrollIntoView.call(parent as Element, { block: 'center', behavior: 'instant' });
    singleOut(segments);
  }

  dismiss(key: string, isDismissed: boolean): void {
    this.#dismissed.set(key, isDismissed);
    this.changed();
  }

  changed(): void {
    this.#finding = undefined;
    if (!this.#options.hasMarks) return;
    clearTimeout(this.#repainting);
    this.#repainting = setTimeout(() => void this.#repaint().catch(logged('echoes')), repaintMs);
  }

  /** Of dossiers that are private here nothing is painted: a page sees what is in the registry of highlights. */
  async #repaint(): Promise<void> {
    const found = await this.#found();
    const ids = [...new Set(found.map(({ told }) => told.dossier))];
    const own = await readPrivateDossiers(ids, this.#options.host);
    const open = found.filter(({ told }) => !own.has(told.dossier));
    if (!this.#options.signal.aborted) markEnds(open.map(({ sentence }) => sentence));
  }

  #found(): Promise<readonly FoundEcho[]> {
    this.#finding ??= this.#find();
    return this.#finding;
  }

  async #find(): Promise<readonly FoundEcho[]> {
    const [page, isDismissed] = await Promise.all([this.#reader.read(), this.#dismissed.load()]);
    const found = page ? foundIn(page, this.#options.isRead()) : [];
    return found.filter(({ told }) => !isDismissed(echoKey(told)));
  }
}
