import { defineComponent, h, type PropType } from 'vue';
import { firstName, type Model, shown } from '../model.ts';

export const View = defineComponent({
  props: { model: { type: Object as PropType<Model>, required: true } },
  render() {
    const { model } = this;
    return h('section', [
      h('h1', model.title),
      h(
        'p',
        [String(model.count), ' mentions of ', firstName(model), ' and ', model.title].join(''),
      ),
      model.isShown ? shown : null,
      h(
        'ul',
        model.items.map(({ id, name }) => h('li', { key: id }, [name, ' met ', model.title])),
      ),
      model.isShown ? h('b', 'Starlink') : 'Starlink',
    ]);
  },
});
