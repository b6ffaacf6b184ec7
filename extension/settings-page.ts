/** The settings page: everything that is stored, shown anew whenever it changes. */
import { log } from '../core/log.ts';
import type { CardSize, CardTheme } from '../core/page/card-look.ts';
import type { Dismissal } from '../core/page/dismissal.ts';
import type { MarkSettings } from '../core/page/mark-settings.ts';
import type { PainterName } from '../core/page/painter-name.ts';
import { BackupManager } from './backup/backup-manager.ts';
import { listDossiers } from './dossiers/list-dossiers.ts';
import { DossierManager } from './dossiers/manager.ts';
import { latest } from './latest.ts';
import { openShortcuts, readShortcuts } from './shortcuts.ts';
import { readCatalogues } from './storage/catalogues.ts';
import { watchLeftOut } from './storage/compiled.ts';
import { dismissalsOf, dismissedEchoesOf } from './storage/dismissals.ts';
import { watchInstalled } from './storage/installed.ts';
import {
  readCardLook,
  readSettings,
  readSiteRules,
  recall,
  recallEcho,
  setBadge,
  setCardSize,
  setCardTheme,
  setEchoMarks,
  setMarks,
  setOn,
  setOnlySites,
  setPainter,
  setSite,
  storeLog,
  watchSettings,
} from './storage/settings.ts';
import { forgetUnread, readUnreadKeys, watchUnread } from './storage/unread.ts';
import { takeOffer } from './tabs/dossier-offer.ts';
import { showDossier } from './tabs/dossier-tab.ts';

type SettingsView = Awaited<ReturnType<SettingsPage['read']>>;

/** Calls back with the view, now and after every change. */
export function watchSettingsPage(show: (view: SettingsView) => void): void {
  const { signal } = new AbortController();
  const page = new SettingsPage(() => void renew());
  const renew = latest(() => page.read(), show);
  const changed = (): void => void renew();
  watchInstalled(changed, signal);
  watchLeftOut(changed, signal);
  watchSettings(changed, signal);
  watchUnread(changed, signal);
  // Shortcuts are changed elsewhere, and no event tells.
  addEventListener('focus', changed);
  changed();
}

class SettingsPage {
  /** The last decision could not be stored, because the disk is full; the page says so. */
  #isUnkept = false;
  readonly #changed: () => void;
  readonly #manager: DossierManager;
  /** An address that the reader came with, until it is decided on. */
  #offered: string | undefined;
  readonly #backup: BackupManager;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#manager = new DossierManager(changed);
    this.#offered = takeOffer();
    if (this.#offered !== undefined) void this.#manager.look(this.#offered);
    this.#backup = new BackupManager(changed);
  }

  async read() {
    const [settings, rules, shortcuts, dossiers, catalogues] = await Promise.all([
      readSettings(),
      readSiteRules(),
      readShortcuts(),
      listDossiers(),
      readCatalogues(),
    ]);
    const { on, painter, marks, onlySites, echoMarks, badge, log } = settings;
    const sitesOn = rules.filter((rule) => rule.on).map(({ host }) => host);
    return {
      isOn: on,
      painter,
      marks: { marks, onlySites, sitesOn, ...this.#markActions },
      hasEchoMarks: echoMarks,
      dismissedEchoes: await dismissedEchoesOf(rules),
      card: await readCardLook(),
      hasBadge: badge,
      hasLog: log,
      sitesOff: rules.filter(({ off }) => off).map(({ host }) => host),
      dismissals: await dismissalsOf(rules),
      shortcuts,
      isUnkept: this.#isUnkept,
      unread: (await readUnreadKeys()).size,
      backup: { state: this.#backup.state, ...this.#backupActions },
      dossiers: { dossiers, catalogues, ...this.#managed(), ...this.#dossierActions },
      ...this.#actions,
    };
  }

  #managed() {
    const { notice, review, catalogue } = this.#manager.state;
    return {
      failure: notice.kind === 'failed' ? notice.failure : undefined,
      failedField: notice.kind === 'failed' ? notice.field : undefined,
      isReading: notice.kind === 'reading',
      removed: notice.kind === 'removed' ? notice.dossier.title : undefined,
      review: review?.shown,
      offered: this.#offered,
      catalogue,
    };
  }

  readonly #actions = {
    onSwitch: (on: boolean) => this.#store(setOn(on)),
    onPainter: (painter: PainterName) => this.#store(setPainter(painter)),
    onEchoMarks: (echoMarks: boolean) => this.#store(setEchoMarks(echoMarks)),
    onRecallEcho: ({ host, key }: Dismissal) => this.#store(recallEcho(host, key)),
    onCardTheme: (theme: CardTheme) => this.#store(setCardTheme(theme)),
    onCardSize: (size: CardSize) => this.#store(setCardSize(size)),
    onBadge: (badge: boolean) => this.#store(setBadge(badge)),
    onLog: (log: boolean) => this.#store(storeLog(log)),
    onSiteOn: (host: string) => this.#store(setSite(host, true)),
    onRecall: ({ host, key }: Dismissal) => this.#store(recall(host, key)),
    onShortcuts: openShortcuts,
    onForgetUnread: () => this.#store(forgetUnread()),
  };

  readonly #markActions = {
    onMarks: (marks: MarkSettings) => this.#store(setMarks(marks)),
    onOnlySites: (onlySites: boolean) => this.#store(setOnlySites(onlySites)),
    onSiteOff: (host: string) => this.#store(setSite(host, false)),
  };

  readonly #dossierActions = {
    onDossierOn: (id: string, isOn: boolean) => void this.#manager.switchOn(id, isOn),
    onColour: (...[id, colour]: Parameters<DossierManager['paint']>) =>
      void this.#manager.paint(id, colour),
    onOpen: (id: string) => void showDossier(id),
    onRemove: (id: string) => void this.#manager.remove(id),
    onUndo: () => void this.#manager.undo(),
    onFile: (file: File) => void this.#manager.readFile(file),
    onFollow: (address: string, revision?: number) =>
      void this.#manager.subscribe(address, revision),
    onCloseCatalogue: () => void this.#manager.closeCatalogue(),
    onForgetCatalogue: (address: string) => void this.#manager.forgetCatalogue(address),
    onAdd: () => this.#decide(this.#manager.add()),
    onLeave: () => this.#decide(this.#manager.leave()),
    onCheck: (id: string) => void this.#manager.check(id),
    onRollBack: (id: string) => void this.#manager.rollBack(id),
  };

  #decide(deciding: Promise<void>): void {
    this.#offered = undefined;
    void deciding;
  }

  readonly #backupActions = {
    onSave: () => this.#store(this.#backup.save()),
    onFile: (file: File) => void this.#backup.read(file),
    onRestore: () => void this.#backup.restore(),
    onLeave: () => this.#backup.leave(),
  };

  #store(writing: Promise<void>): void {
    const settle = (failed: boolean): void => {
      this.#isUnkept = failed;
      this.#changed();
    };
    void writing.then(
      () => settle(false),
      (error: unknown) => {
        log('settings', error);
        settle(true);
      },
    );
  }
}
