import type { ComponentChildren } from 'preact';
import type { Problem } from '../../core/dossier/problem.ts';
import { useMessages } from '../ui/i18n.ts';
import { problemSentence } from '../ui/problem-sentence.ts';
import { visibleText } from '../ui/visible-text.ts';
import { problemsAt, useEditor } from './editor-context.ts';
import { useOwnId } from './use-own-id.ts';

interface FieldProps {
  label: string;
  value: string;
  /** Its path in the file; absent for a field that the check has no rule for. */
  at?: string | undefined;
  /** Height in lines; more than one makes it a text area. */
  rows?: number;
  /** A sentence beneath the field. */
  hint?: string | undefined;
  onInput: (value: string) => void;
}

/** A text of the draft, with the problems that the check finds in it. */
export function Field({ label, value, at, rows = 1, hint, onInput }: FieldProps) {
  const { problems, draft } = useEditor();
  const id = useOwnId();
  const found = at ? problemsAt(problems, at) : [];
  const shared = {
    id,
    value,
    'aria-invalid': found.length > 0,
    'aria-describedby': `${id}-says`,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea
          {...shared}
          rows={rows}
          lang={draft.dossier.language}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
      <div id={`${id}-says`}>
        {hint && <p class="soft">{hint}</p>}
        <Says problems={found} />
      </div>
    </div>
  );
}

/** The problems of a field; two of one wording are shown once. */
export function Says({ problems }: { problems: readonly Problem[] }) {
  const t = useMessages();
  const sentences = new Set(problems.map((problem) => problemSentence(t, problem)));
  return [...sentences].map((sentence) => (
    <p key={sentence} class="trouble">
      {visibleText(sentence)}
    </p>
  ));
}

/** Things to choose among, by their ids. */
export const optionsOf = (things: readonly { id: string; name: string }[]) =>
  things.map(({ id, name }) => [id, visibleText(name)] as const);

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  /** Label for no choice, which then is the first option, of the value ''. */
  none?: string;
  at?: string | undefined;
  /** A sentence beneath the field. */
  hint?: string | undefined;
  onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ComponentChildren {
  const { label, value, options, none, at, hint, onChange } = props;
  const { problems } = useEditor();
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-says`}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <div id={`${id}-says`}>
        {hint && <p class="soft">{hint}</p>}
        <Says problems={at ? problemsAt(problems, at) : []} />
      </div>
    </div>
  );
}
