/** The ways to show mentions: by the CSS Custom Highlight API, or as elements that take the focus. */
export const painterNames = ['highlight', 'marks'] as const;
export type PainterName = (typeof painterNames)[number];
