import { itemOf, readItem, removeItems, writeItem } from './local.ts';
import { stored } from './stored.ts';
import type { UpdateCheck } from './update-check.ts';

const itemFor = (id: string) => itemOf(stored.updateCheck, id);

/** Undefined where nobody has checked yet. */
export const readUpdateCheck = (id: string): Promise<UpdateCheck | undefined> =>
  readItem(itemFor(id));

export const putUpdateCheck = (id: string, check: UpdateCheck): Promise<void> =>
  writeItem(itemFor(id), check);

export const removeUpdateCheck = (id: string): Promise<void> => removeItems([itemFor(id)]);
