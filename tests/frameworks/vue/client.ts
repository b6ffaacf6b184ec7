import { createSSRApp, h, nextTick, shallowRef } from 'vue';
import { run } from '../run.ts';
import { View } from './view.ts';

run((root, model) => {
  const now = shallowRef(model);
  createSSRApp({ render: () => h(View, { model: now.value }) }).mount(root);
  return (next) => {
    now.value = next;
    void nextTick();
  };
});
