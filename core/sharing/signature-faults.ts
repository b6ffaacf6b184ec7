/** Reasons for which a file is refused by its signature; each has a sentence of its own. */
export const signatureFaults = [
  'unsigned',
  'signature-unreadable',
  'signature-changed',
  'file-changed',
  'file-of-another',
  'key-unknown',
  'key-of-another',
  'revision-missing',
  'revision-older',
  'revision-twice',
  'clock',
] as const;

export type SignatureFault = (typeof signatureFaults)[number];
