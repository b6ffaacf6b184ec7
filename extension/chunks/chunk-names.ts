/** The parts of the content script that come when they are first needed; each is a script of its own. */
export const partNames = ['mentions', 'card', 'guide', 'marks'] as const;
export type PartName = (typeof partNames)[number];
