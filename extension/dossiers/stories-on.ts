import { latest } from '../latest.ts';
import { readInstalled, type WholeInstallation, watchInstalled } from '../storage/installed.ts';

/** Calls back with the dossiers that are on, now and after every change: the first one is installed in the background. */
export function watchStoriesOn(show: (stories: readonly WholeInstallation[]) => void): void {
  const renew = latest(async () => {
    const installed = await readInstalled();
    return installed.flatMap((one) => (one.state === 'whole' && one.isOn ? [one] : []));
  }, show);
  watchInstalled(() => void renew(), new AbortController().signal);
  void renew();
}
