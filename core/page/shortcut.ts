/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly name: string;
  /** In the browser's language. */
  readonly description: string;
  /** As the browser writes it: "Alt+Shift+G"; '' when it has none. */
  readonly keys: string;
}
