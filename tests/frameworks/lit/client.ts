import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { firstName, type Model, shown } from '../model.ts';
import { run } from '../run.ts';

const view = (model: Model) =>
  html`<section><h1>${model.title}</h1><p>${model.count} mentions of ${firstName(model)} and ${model.title}</p>${model.isShown ? shown : ''}<ul>${repeat(
    model.items,
    ({ id }) => id,
    ({ name }) => html`<li>${name} met ${model.title}</li>`,
  )}</ul>${model.isShown ? html`<b>Starlink</b>` : 'Starlink'}</section>`;

run((root, model) => {
  root.textContent = '';
  render(view(model), root);
  return (now) => void render(view(now), root);
});
