/** Whether an error only says that the browser is gone: Ctrl-C, or a reader who closed it. */
export const isClosed = (error: unknown): boolean => (error as Error).name === 'TargetCloseError';
