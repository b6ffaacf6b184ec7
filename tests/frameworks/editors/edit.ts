/** An editor under test. */
interface Editor {
  /** The element in which the reader types. */
  readonly field: HTMLElement;
  /** The content that the editor would save. */
  saved(): string;
}

export const text = 'Elon Musk met Vladimir Putin.';

export function edit(make: (root: HTMLElement) => Editor): void {
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  const { field, saved } = make(document.querySelector<HTMLElement>('#app') as HTMLElement);
  field.dataset.field = '';
  Object.assign(globalThis, { saved: () => JSON.stringify([saved(), errors]) });
}
