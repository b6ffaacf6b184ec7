import { flushSync, hydrate } from 'svelte';
import type { Model } from '../model.ts';
import { run } from '../run.ts';
import View from './View.svelte';

run((target, model) => {
  let set = (_: Model): void => {};
  hydrate(View, {
    target,
    props: { initial: model, follow: (setter: (model: Model) => void) => (set = setter) },
  });
  return (now) => flushSync(() => set(now));
});
