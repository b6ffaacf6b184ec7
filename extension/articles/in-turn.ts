/** Changes kept articles one after the other: two tabs may be kept at once, or one twice. */
export const inTurn = <Result>(deed: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('kept-articles', deed);
