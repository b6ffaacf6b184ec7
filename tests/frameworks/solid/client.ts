import { createSignal, For } from 'solid-js';
import h from 'solid-js/h';
import { insert, render } from 'solid-js/web';
import { firstName, type Item, type Model, shown } from '../model.ts';
import { run } from '../run.ts';

/** A row whose end follows the state. */
function row({ name }: Item, title: () => string): HTMLLIElement {
  const li = document.createElement('li');
  insert(li, `${name} met `);
  insert(li, title, null);
  return li;
}

// Rendered in the browser: its hydration needs a compiler of its own.
run((root, model) => {
  const [now, set] = createSignal<Model>(model);
  const title = (): string => now().title;
  root.textContent = '';
  render(
    () =>
      h(
        'section',
        {},
        h('h1', {}, title),
        h(
          'p',
          {},
          () => now().count,
          ' mentions of ',
          () => firstName(now()),
          ' and ',
          title,
        ),
        () => (now().isShown ? shown : ''),
        h(
          'ul',
          {},
          h(For, { each: () => now().items }, (item: Item) => row(item, title)),
        ),
        () => (now().isShown ? h('b', {}, 'Starlink') : 'Starlink'),
      ) as never,
    root,
  );
  return (next) => void set(() => next);
});
