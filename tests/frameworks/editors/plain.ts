import { edit, text } from './edit.ts';

edit((root) => {
  root.contentEditable = 'true';
  root.innerHTML = `<p>${text}</p>`;
  return { field: root, saved: () => root.innerHTML };
});
