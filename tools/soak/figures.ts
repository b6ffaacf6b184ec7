import { type Memory, measured } from './memory.ts';
import { type Sample, slopeOf } from './slope.ts';

/** Acts and measurements of a reader's life. */
export class SoakFigures {
  /** Names of acts, in order. */
  readonly done: string[] = [];
  readonly #samples = new Map<string, Sample[]>(measured.map((part) => [part, []]));
  /** In characters. */
  readonly #storage: number[] = [];

  addStorage(characters: number): void {
    this.#storage.push(characters);
  }

  /** @param pages since the browser was started, which tells one of its lives from the other */
  addMemory(life: number, pages: number, memory: Memory): void {
    for (const part of measured)
      this.#samples.get(part)?.push({ life, pages, value: memory[part] });
  }

  lines(): string[] {
    const times = [...Map.groupBy(this.done.toSorted(), (act) => act)];
    const acts = times.map(([act, all]) => `${act} ${all.length}`);
    const [first, most, last] = [
      this.#storage[0],
      Math.max(...this.#storage),
      this.#storage.at(-1),
    ];
    return [
      acts.join(', '),
      `Characters in storage: ${first} at first, ${most} at most, ${last} once all was removed`,
      ...Array.from(this.#samples, ([part, samples]) => figureLine(part, samples)),
    ];
  }
}

/** The first sample of each life is left out: everything is loaded for the first time there. */
function figureLine(part: string, samples: readonly Sample[]): string {
  const seen = new Set<number>();
  const later = samples.filter(({ life }) => seen.size === seen.add(life).size);
  const values = later.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)].map((mb) => mb.toFixed(1));
  const growth = (slopeOf(later) * 1024).toFixed(1);
  return `Memory of the ${part}: ${least} to ${most} MB in ${later.length} looks, ${growth} KB more with each page`;
}
