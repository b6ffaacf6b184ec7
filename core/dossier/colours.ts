/** Colours that a reader may give to all names of a dossier; else each kind of entity has its own. */
export const colours = ['orange', 'blue', 'green', 'purple', 'pink'] as const;
export type Colour = (typeof colours)[number];
