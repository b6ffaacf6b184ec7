import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { edit, text } from './edit.ts';

edit((root) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = [{ type: 'paragraph', children: [{ text }] }] as Descendant[];
  flushSync(() =>
    createRoot(root).render(h(Slate, { editor, initialValue } as never, h(Editable, {}))),
  );
  const field = root.querySelector<HTMLElement>('[contenteditable]') as HTMLElement;
  return { field, saved: () => JSON.stringify(editor.children) };
});
