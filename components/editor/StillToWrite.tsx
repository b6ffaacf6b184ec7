import { type MessageKey, useMessages } from '../ui/i18n.ts';
import { problemsAt, useEditor } from './editor-context.ts';
import { ProblemCount } from './ProblemCount.tsx';

/** Parts of the page, by the fields of the file that they hold. */
const partMessages: readonly (readonly [string, MessageKey, readonly string[]])[] = [
  ['about', 'writeAbout', ['title', 'summary', 'author', 'language']],
  ['accounts', 'writeAccounts', ['accounts']],
  ['names', 'dossierNames', ['entities']],
  ['facts', 'dossierFacts', ['claims', 'relations']],
  ['sources', 'dossierSources', ['sources']],
];

/** Lists what the file still lacks once every sentence has been gone through, with a link to each part of the page. */
export function StillToWrite() {
  const t = useMessages();
  const { problems } = useEditor();
  const open = partMessages
    .map(([id, label, fields]) => ({
      id,
      label,
      found: fields.flatMap((field) => problemsAt(problems, field)),
    }))
    .filter(({ found }) => found.length > 0);
  return (
    <div class="box" role="status">
      <p>{t('writeWalkDone')}</p>
      {open.length > 0 && (
        <ul>
          {open.map(({ id, label, found }) => (
            <li key={id}>
              <button
                type="button"
                class="plain"
                onClick={() => document.getElementById(`write-${id}`)?.focus()}
              >
                {t(label)}
              </button>{' '}
              <ProblemCount of={found} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
