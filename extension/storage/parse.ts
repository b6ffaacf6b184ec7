/** Readers of stored values: storage can hold anything, so what is not understood is undefined or the default. */

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** A mark whose key alone counts, whatever is stored under it. */
export const isPresent = (value: unknown): true | undefined =>
  value === undefined ? undefined : true;

/** On unless it was switched off; what is not understood never turns "off" into "on". */
export const onByDefault = (value: unknown): boolean => value === undefined || value === true;

export const offByDefault = (value: unknown): boolean => value === true;

export const oneOf =
  <const Choice extends string>(choices: readonly Choice[]) =>
  (value: unknown): Choice | undefined =>
    choices.find((one) => one === value);

/** The fields of a stored object; none where it is no object. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
