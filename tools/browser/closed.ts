/** True if an error only says that the browser is gone: it never came up, Ctrl-C, or a reader who closed it. */
export const isClosedError = (error: unknown): boolean =>
  (error as Error).name === 'TargetCloseError';
