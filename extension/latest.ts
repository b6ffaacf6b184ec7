/** Makes a function that reads and shows; of two runs at once only the later one shows. */
export function latest<Value>(
  read: () => Promise<Value>,
  show: (value: Value) => void,
): () => Promise<void> {
  let turn = 0;
  return async () => {
    const mine = ++turn;
    const value = await read();
    if (mine === turn) show(value);
  };
}
