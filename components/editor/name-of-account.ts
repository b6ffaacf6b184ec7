import type { Account } from '../../core/dossier/schema.ts';

/** The outlet of an account, else its title; '' where neither is written. */
export const nameOfAccount = ({ outlet, title }: Account): string => outlet || title || '';
