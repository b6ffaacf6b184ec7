import { h, type VNode } from 'preact';
import { firstName, type Model, shown } from '../model.ts';

export const View = ({ model }: { model: Model }): VNode =>
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
