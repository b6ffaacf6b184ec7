import { firstName, type Model, shown } from './model.ts';

/** The view of the frameworks whose elements are calls: `h` is `createElement` of React, `h` of Preact. */
export const viewIn =
  <Element>(h: (tag: string, props: object | null, ...children: unknown[]) => Element) =>
  ({ model }: { model: Model }): Element =>
    h(
      'section',
      null,
      h('h1', null, model.title),
      h('p', null, model.count, ' mentions of ', firstName(model), ' and ', model.title),
      model.isShown && shown,
      h(
        'ul',
        null,
        model.items.map(({ id, name }) => h('li', { key: id }, name, ' met ', model.title)),
      ),
      model.isShown ? h('b', null, 'Starlink') : 'Starlink',
    );
