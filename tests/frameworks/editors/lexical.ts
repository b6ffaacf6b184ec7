import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { edit, text } from './edit.ts';

edit((root) => {
  root.contentEditable = 'true';
  const editor = createEditor({ namespace: 'test', onError: (error) => reportError(error) });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  editor.update(() => {
    $getRoot().append($createParagraphNode().append($createTextNode(text)));
  });
  return { field: root, saved: () => JSON.stringify(editor.getEditorState().toJSON()) };
});
