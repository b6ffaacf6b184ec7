import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { run } from '../run.ts';
import { View } from './view.ts';

run((element, model) => {
  const root = hydrateRoot(element, h(View, { model }));
  return (now) => flushSync(() => root.render(h(View, { model: now })));
});
