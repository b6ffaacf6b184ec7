/** The reader's wishes for the card. */

/** `page`: light on light pages, dark on dark ones. */
export const cardThemes = ['page', 'light', 'dark'] as const;
export type CardTheme = (typeof cardThemes)[number];

/** Of its letters, and so of all of it. */
export const cardSizes = ['small', 'medium', 'large'] as const;
export type CardSize = (typeof cardSizes)[number];

export interface CardLook {
  readonly theme: CardTheme;
  readonly size: CardSize;
}
