import { crc32, deflateRawSync } from "node:zlib";

/** One part of a ZIP as it is written; what is not named is as a proper writer has it. */
export type Part = {
  name: string;
  content: Uint8Array | string;
  /** What the file claims, where it lies. */
  claimed?: number;
  method?: number;
  flags?: number;
  /** Instead of a place of its own, that of the part with this number. */
  at?: number;
};

// Written by hand and by Node's own zlib, so that what reads it is not what wrote it, and anything can be claimed.

/** A ZIP of these parts, with a comment behind. */
export function makeZip(parts: readonly Part[], comment = ""): Uint8Array {
  const locals: Buffer[] = [];
  const places: number[] = [];
  let length = 0;
  const heads = parts.map((part) => {
    const { name, content, method = 8, flags = 0x800, at } = part;
    const plain = Buffer.from(content);
    const packed = method === 0 ? plain : deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.claimed ?? plain.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = at === undefined ? length : (places[at] ?? 0);
    places.push(place);
    if (at === undefined) {
      const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, Buffer.from(name), packed]);
      locals.push(local);
      length += local.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(place, 10);
    return Buffer.concat([
      Buffer.from("PK\x01\x02\x14\x00", "latin1"),
      fields,
      rest.subarray(0, 14),
      Buffer.from(name),
    ]);
  });
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(length, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return new Uint8Array(Buffer.concat([...locals, directory, end, Buffer.from(comment)]));
}
