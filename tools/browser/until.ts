/**
 * Waits until something holds; errors on the way count as "not yet".
 * @param timeoutMs generous, for machines that are busy with something else
 */
export async function until(holds: () => Promise<boolean>, timeoutMs = 45_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} seconds for nothing.`);
    await new Promise((go) => setTimeout(go, 20));
  }
}
