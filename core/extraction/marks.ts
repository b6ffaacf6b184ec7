import type { Token } from './sentence.ts';

export const isQuote = (token: Token | undefined): boolean =>
  /^["“”„«»「」『』]$/.test(token?.text ?? '');
export const isComma = (token: Token | undefined): boolean => /^[,，、]$/.test(token?.text ?? '');
export const isDash = (token: Token | undefined): boolean => /^[—–]$|^-$/.test(token?.text ?? '');
