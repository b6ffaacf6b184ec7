import { h, hydrate, render } from 'preact';
import { run } from '../run.ts';
import { View } from './view.ts';

run((root, model) => {
  hydrate(h(View, { model }), root);
  return (now) => render(h(View, { model: now }), root);
});
