/** The parts of the content script that come when they are first needed; each is a script of its own. */
export const chunkNames = ['mentions', 'card', 'marks', 'echoes', 'article'] as const;
export type ChunkName = (typeof chunkNames)[number];
