import { useState } from 'preact/hooks';

interface FileDropProps {
  label: string;
  /** A few words beneath the field. */
  hint: string;
  accept?: string;
  /** Id of the element that says what is wrong with the last file; given where something may be. */
  errorId?: string;
  isWrong?: boolean;
  onFile: (file: File) => void;
}

/** A field for one file, chosen or dropped. */
export function FileDrop({ label, hint, accept, errorId, isWrong = false, onFile }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <label
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        aria-invalid={isWrong}
        aria-describedby={errorId}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again, when it has been mended.
          currentTarget.value = '';
        }}
      />
      <span class="soft">{hint}</span>
    </label>
  );
}
