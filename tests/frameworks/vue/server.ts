import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { first } from '../model.ts';
import { View } from './view.ts';

export const render = (): Promise<string> =>
  renderToString(createSSRApp({ render: () => h(View, { model: first }) }));
