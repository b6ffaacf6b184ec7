import Quill from 'quill';
import { edit, text } from './edit.ts';

edit((root) => {
  const quill = new Quill(root, { modules: { history: { delay: 0 } } });
  quill.setText(text);
  return { field: quill.root, saved: () => JSON.stringify(quill.getContents()) };
});
