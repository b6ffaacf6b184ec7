/** The page where facts and names in other forms are read, and go into a draft. */
import type { Brought } from '../../core/exchange/brought.ts';
import {
  type ExchangeFailure,
  type ExchangeState,
  type ExchangeTarget,
  holdsOnlyNames,
} from '../../core/exchange/exchange-state.ts';
import { bringFollowTheMoney, type MoneyEntity } from '../../core/exchange/follow-the-money.ts';
import { bringTable } from '../../core/exchange/table/bring-table.ts';
import { headAt } from '../../core/exchange/table/find-head.ts';
import { withField } from '../../core/exchange/table/guess-fields.ts';
import type { TableField } from '../../core/exchange/table/table.ts';
import { log } from '../../core/log.ts';
import { listDrafts } from '../drafts/draft-list.ts';
import { t } from '../i18n.ts';
import { readTab } from './page-data-of-tab.ts';
import { readChosenFile, readExchangeText } from './read-exchange-text.ts';
import { takeUpBrought } from './take-up-brought.ts';

type ExchangePageView = Awaited<ReturnType<ExchangePage['view']>>;

/** Calls back with the view, now and after every change. */
export function watchExchangePage(show: (view: ExchangePageView) => void): void {
  void new ExchangePage(show).begin();
}

class ExchangePage {
  #state: ExchangeState = { kind: 'start', failure: undefined };
  /** Of the last press; what was read stays on the page. */
  #failure: ExchangeFailure | undefined;
  readonly #show: (view: ExchangePageView) => void;

  constructor(show: (view: ExchangePageView) => void) {
    this.#show = show;
  }

  /** Begins with the page of a tab, where the address names one. */
  async begin(): Promise<void> {
    const tab = Number(new URLSearchParams(location.search).get('tab'));
    if (tab) return this.#read(readTab(tab));
    await this.#set(this.#state);
  }

  async view() {
    const state = this.#state;
    if (state.kind === 'start')
      return {
        ...state,
        onFile: (file: File) => void this.#read(readChosenFile(file, t('locale'))),
        onPaste: (text: string) => void this.#read(readExchangeText(text, '', t('locale'))),
      };
    const leave = { onLeave: () => void this.#set({ kind: 'start', failure: undefined }) };
    if (state.kind === 'pick')
      return { ...state, ...leave, onPick: (picked: readonly MoneyEntity[]) => this.#pick(picked) };
    const brought = state.kind === 'table' ? broughtOf(state) : state.brought;
    return {
      ...state,
      ...leave,
      brought,
      failure: this.#failure,
      drafts: holdsOnlyNames(brought) ? await listDrafts() : [],
      onTake: (target: ExchangeTarget) => void this.#take(brought, target),
      onField: (column: number, field: TableField | undefined) => this.#setField(column, field),
      onBegin: (begin: number) => this.#setBegin(begin),
    };
  }

  async #set(state: ExchangeState): Promise<void> {
    this.#state = state;
    const view = await this.view();
    if (this.#state === state) this.#show(view);
  }

  async #read(reading: ExchangeState | Promise<ExchangeState>): Promise<void> {
    await this.#set({ kind: 'start', failure: undefined, isReading: true });
    await this.#set(await reading);
    scrollTo(0, 0);
  }

  #setField(column: number, field: TableField | undefined): void {
    const state = this.#state;
    if (state.kind !== 'table') return;
    const fields = withField(state.head.fields, column, field);
    void this.#set({ ...state, head: { ...state.head, fields } });
  }

  #setBegin(begin: number): void {
    const state = this.#state;
    if (state.kind !== 'table' || !(begin > 0) || begin >= state.table.rows.length) return;
    void this.#set({ ...state, head: headAt(state.table, begin) });
  }

  #pick(picked: readonly MoneyEntity[]): void {
    const state = this.#state;
    if (state.kind !== 'pick') return;
    const brought = bringFollowTheMoney(picked, state.name);
    void this.#set({ kind: 'ready', name: state.name, brought });
  }

  async #take(brought: Brought, target: ExchangeTarget): Promise<void> {
    try {
      const id = await takeUpBrought(brought, target);
      location.assign(`/write.html#${id ?? ''}`);
    } catch (error) {
      log('exchange', error);
      this.#failure = { kind: 'unkept' };
      this.#show(await this.view());
    }
  }
}

function broughtOf({
  table,
  head,
  name,
  problems,
}: Extract<ExchangeState, { kind: 'table' }>): Brought {
  const brought = bringTable(table, head, name || t('bringKindTable'));
  return { ...brought, problems: [...problems, ...brought.problems] };
}
