import {
  forgetAllArticles,
  keepSoakArticle,
  pauseArticle,
  removeArticle,
  undoSoakKeep,
} from './acts/articles.ts';
import { importOrRemove, renewFollowed, rollBackDossier, unfollow } from './acts/dossiers.ts';
import { kill } from './acts/kill.ts';
import { privateWindow } from './acts/private-window.ts';
import { endBackground, renew } from './acts/renew.ts';
import { changeSetting, pauseDossier, switchSite } from './acts/settings.ts';
import { putToSleep } from './acts/sleep.ts';
import { changeView, closeTab, goBack, openTab, restoreTab, visit } from './acts/tabs.ts';
import type { SoakReader } from './reader.ts';

type Act = (reader: SoakReader) => Promise<void>;

/** Everything that a reader does in two weeks, and how often compared with the rest. */
const soakActs: readonly (readonly [act: Act, weight: number])[] = [
  [visit, 300],
  [changeView, 90],
  [openTab, 40],
  [closeTab, 28],
  [restoreTab, 4],
  [goBack, 8],
  [putToSleep, 4],
  [privateWindow, 3],
  [changeSetting, 8],
  [switchSite, 6],
  [pauseDossier, 4],
  [keepSoakArticle, 8],
  [undoSoakKeep, 2],
  [pauseArticle, 3],
  [removeArticle, 5],
  [forgetAllArticles, 1],
  [renewFollowed, 5],
  [rollBackDossier, 3],
  [unfollow, 1],
  [importOrRemove, 3],
  [endBackground, 4],
  [renew, 2],
  [kill, 3],
];

const bag = soakActs.flatMap(([act, weight]) => Array<Act>(weight).fill(act));

/** Does something by chance, and looks that it came out right. @param done names of what was done before */
export async function actByChance(reader: SoakReader, done: string[]): Promise<void> {
  const act = reader.choices.of(bag);
  done.push(act.name);
  await act(reader).catch((error: unknown) => {
    const last = done.slice(-12).join(', ');
    throw new Error(`After ${reader.visited} pages the last of ${last} failed.`, { cause: error });
  });
}
