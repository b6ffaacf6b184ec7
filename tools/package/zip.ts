/** A zip archive that depends on its files alone: no clock, no owner, no order of a file system. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  /** With slashes, relative. */
  readonly name: string;
  readonly data: Buffer;
}

/** 1 January 1980, midnight: the earliest that the format can say. */
const day = 0x0021;
const version = 20;
const utf8Names = 0x0800;
const deflated = 8;

/** The entries by name, whatever their order was. */
export function zip(entries: readonly Entry[]): Buffer {
  const bodies: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries.toSorted(byName)) {
    const packed = deflateRawSync(data, { level: 9 });
    const path = Buffer.from(name);
    const header = headerOf(path, data, packed);
    bodies.push(Buffer.from('PK\x03\x04'), header, path, packed);
    index.push(Buffer.from('PK\x01\x02'), u16(version), header, u16(0, 0, 0), u32(0, offset), path);
    offset += 4 + header.length + path.length + packed.length;
  }
  const size = index.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = [u16(0, 0, count, count), u32(size, offset), u16(0)];
  return Buffer.concat([...bodies, ...index, Buffer.from('PK\x05\x06'), ...end]);
}

/** By code units: what a locale thinks of names is the machine's business. */
const byName = (one: Entry, other: Entry): number => (one.name < other.name ? -1 : 1);

/** What a local header and a line of the index share. */
function headerOf(path: Buffer, data: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    u16(version, utf8Names, deflated, 0, day),
    u32(crc32(data), packed.length, data.length),
    u16(path.length, 0),
  ]);
}

const u16 = (...values: readonly number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: readonly number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer);
