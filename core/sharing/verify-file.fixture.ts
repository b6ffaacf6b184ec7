import { checkSignature } from './check-signature.ts';
import { readPublicKey } from './public-key.ts';

const sentence = new TextEncoder().encode('The ship left the river. ');
const length = 10_000_000;

/** Checks ten million bytes in a page, as they were signed and with the last one changed. */
export async function verifyMany(signature: string, key: string) {
  const bytes = new Uint8Array(length).map((_, at) => sentence[at % sentence.length] as number);
  const check = async () => {
    const expected = { key: readPublicKey(key) };
    const checked = await checkSignature({ bytes, hash: '', signature }, expected, 0);
    return checked.kind === 'refused' ? checked.fault : checked.kind;
  };
  const whole = await check();
  bytes[length - 1] = 0;
  return { whole, changed: await check() };
}
