/** BLAKE2b-512 without a key (RFC 7693): the hash that minisign signs, which no browser offers. */
import { blake2bRounds } from './blake2b-rounds.ts';

/** In bytes. */
const block = 128;

/** The places of the sixteen words of the message in each of the twelve rounds. */
const places = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d',
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0',
  '0123456789abcdef',
  'ea489fd61c02b753',
];

/** The same as indexes of the low halves of the words. */
const indexes = Uint8Array.from(places.join(''), (place) => 2 * Number.parseInt(place, 16));

/** The fractional parts of the square roots of the first eight primes, in halves, the low one first. */
const startWords = Int32Array.of(
  ...[0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372],
  ...[0x5f1d36f1, 0xa54ff53a, 0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c],
  ...[0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19],
);

/** Of less than 2^53 bytes. @returns 64 of them */
export function blake2b(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = startWords.slice();
  // 64 bytes long, without a key, one file in one level.
  state[0] = (state[0] as number) ^ 0x01010040;
  const whole = Math.max(0, Math.ceil(bytes.length / block) - 1) * block;
  // The words are read as they lie: at a multiple of four, and little-endian, like all machines browsers run on.
  const aligned = bytes.byteOffset % 4 ? bytes.slice(0, whole) : bytes;
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, whole / 4);
  for (let at = 0; at < whole; at += block) compress(state, words, at / 4, at + block);
  const rest = new Uint8Array(block);
  rest.set(bytes.subarray(whole));
  compress(state, new Int32Array(rest.buffer), 0, bytes.length, true);
  return new Uint8Array(state.buffer);
}

const blockWords = new Int32Array(32);

/** @param count of bytes up to the end of this block */
function compress(
  state: Int32Array,
  message: Int32Array,
  at: number,
  count: number,
  isLast = false,
): void {
  blockWords.set(state);
  blockWords.set(startWords, 16);
  blockWords[24] = (blockWords[24] as number) ^ count;
  blockWords[25] = (blockWords[25] as number) ^ (count / 0x100000000);
  if (isLast) {
    blockWords[28] = ~(blockWords[28] as number);
    blockWords[29] = ~(blockWords[29] as number);
  }
  blake2bRounds(blockWords, message, at, indexes);
  for (let half = 0; half < 16; half++)
    state[half] =
      (state[half] as number) ^ (blockWords[half] as number) ^ (blockWords[half + 16] as number);
}
