import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { edit, text } from './edit.ts';

edit((parent) => {
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap])],
  });
  return { field: view.contentDOM, saved: () => view.state.doc.toString() };
});
