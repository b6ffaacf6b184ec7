/** A figure that was taken after a number of pages of one life of the browser. */
export interface Sample {
  readonly life: number;
  readonly pages: number;
  readonly value: number;
}

/**
 * Growth of the value per page, by least squares; each life of the browser begins at a value of its own.
 * 0 if no life has two samples.
 */
export function slopeOf(samples: readonly Sample[]): number {
  const lives = Map.groupBy(samples, ({ life }) => life).values();
  let [joint, spread] = [0, 0];
  for (const life of lives) {
    const pages = meanOf(life.map((one) => one.pages));
    const value = meanOf(life.map((one) => one.value));
    for (const one of life) {
      joint += (one.pages - pages) * (one.value - value);
      spread += (one.pages - pages) ** 2;
    }
  }
  return spread ? joint / spread : 0;
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
