/**
 * The twelve rounds of BLAKE2b (RFC 7693, section 3.2) as one function whose 32 variables are halves of its sixteen
 * 64-bit words. Written out because engines then keep them in registers: 10 MB take two thirds of the time of a loop
 * over an array in Chromium, and a fifth in Firefox (decision 8).
 */

/** The words that one step mixes: the columns, then the diagonals. */
const roundSteps = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

const wordIndexes = Array.from({ length: 16 }, (_, word) => word);

/** `a += b`, of words in halves. The carry out of the low half is found by bits: Firefox adds floats half as fast. */
const addHalves = (a: number, low: string, high: string): string =>
  [
    `x = (l${a} + ${low}) | 0;`,
    `h${a} = (h${a} + ${high} + (((l${a} & ${low}) | ((l${a} | ${low}) & ~x)) >>> 31)) | 0;`,
    `l${a} = x;`,
  ].join(' ');

const addWords = (a: number, b: number): string => addHalves(a, `l${b}`, `h${b}`);

/** Adds a word of the message. */
const addPart = (a: number, index: string): string =>
  `low = m[${index}] as number; high = m[${index} + 1] as number; ${addHalves(a, 'low', 'high')}`;

/** `a = (a ^ b)`, rotated to the right by so many bits. */
function mix(a: number, b: number, by: 32 | 24 | 16 | 63): string {
  const both = `x = l${a} ^ l${b}; y = h${a} ^ h${b};`;
  if (by === 32) return `${both} l${a} = y; h${a} = x;`;
  const [right, left] = by === 63 ? ['<< 1', '>>> 31'] : [`>>> ${by}`, `<< ${32 - by}`];
  return `${both} l${a} = (x ${right}) | (y ${left}); h${a} = (y ${right}) | (x ${left});`;
}

function step([a, b, c, d]: readonly [number, number, number, number], at: number): string {
  const word = (index: number) => `at + (s[round + ${index}] as number)`;
  return [
    addWords(a, b),
    addPart(a, word(2 * at)),
    mix(d, a, 32),
    addWords(c, d),
    mix(b, c, 24),
    addWords(a, b),
    addPart(a, word(2 * at + 1)),
    mix(d, a, 16),
    addWords(c, d),
    mix(b, c, 63),
  ].join('\n    ');
}

/** The source of `core/sharing/blake2b-rounds.ts`. */
export const blake2bRoundsSource =
  (): string => `/** Written by \`node tools/sharing/main.ts\`; see tools/sharing/blake2b-rounds.ts for what it is. */

/**
 * @param v the sixteen words, the low half of each first; changed in place
 * @param m the message, in halves of words, from \`at\` on
 * @param s for each of the twelve rounds the sixteen places in the message
 */
export function blake2bRounds(v: Int32Array, m: Int32Array, at: number, s: Uint8Array): void {
  let low = 0;
  let high = 0;
  let x = 0;
  let y = 0;
${wordIndexes.map((word) => `  let l${word} = v[${2 * word}] as number; let h${word} = v[${2 * word + 1}] as number;`).join('\n')}
  for (let round = 0; round < 192; round += 16) {
    ${roundSteps.map(step).join('\n    ')}
  }
${wordIndexes.map((word) => `  v[${2 * word}] = l${word}; v[${2 * word + 1}] = h${word};`).join('\n')}
}
`;
