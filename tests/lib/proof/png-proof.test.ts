import { spawnSync } from "node:child_process";
import { deflateSync, crc32 as nodeCrc } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "@/lib/proof/crc";
import { finishedPng, PNG_KEYWORD, readPngProof } from "@/lib/proof/png-proof";
import { IDAT, IEND, IHDR, iTXt, makePng } from "./make-png";

const TEXT = '{"format":"counterweight.proof","finding":"Größe – 印太 “<>&”"}';
const whole = finishedPng(makePng(), { density: 2, proof: TEXT });
const bytes = (text: string) => new TextEncoder().encode(text);

/** Why a file was refused. */
function refused(png: Uint8Array): string {
  const read = readPngProof(png);
  if (read.ok) throw new Error("was read");
  return read.issues.map(({ message }) => message).join();
}

it("the check sum is that of another program", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (content) => {
      expect(crc32(content)).toBe(nodeCrc(content));
    }),
  );
});

describe("a PNG", () => {
  it("gives the proof back that was written into it, and is the same bytes each time", () => {
    expect(readPngProof(whole)).toEqual({ ok: true, value: TEXT });
    expect(finishedPng(makePng(), { density: 2, proof: TEXT })).toEqual(whole);
  });

  it("keeps its picture, byte for byte", () => {
    const before = Buffer.from(makePng());
    const after = Buffer.from(whole);
    expect(after.subarray(0, 33)).toEqual(before.subarray(0, 33));
    expect(after.subarray(after.indexOf("IDAT") - 4)).toEqual(before.subarray(before.indexOf("IDAT") - 4));
  });

  it("carries nothing but its density where no proof is wanted", () => {
    const bare = Buffer.from(finishedPng(makePng(), { density: 1, proof: null }));
    expect(bare.includes("iTXt")).toBe(false);
    expect(bare.length).toBe(makePng().length + 21);
    // 96 dots an inch are 3,780 a metre.
    expect(bare.readUInt32BE(bare.indexOf("pHYs") + 4)).toBe(3780);
    expect(refused(bare)).toMatch(/carries no proof/);
  });

  it("is read with a proof that is not compressed, wherever it stands", () => {
    const png = makePng([
      IHDR,
      IDAT,
      iTXt("Comment", 0, bytes("{}")),
      iTXt(PNG_KEYWORD, 0, bytes(TEXT)),
      IEND,
    ]);
    expect(readPngProof(png)).toEqual({ ok: true, value: TEXT });
  });

  it("of which a single byte of the proof is another is refused", () => {
    const at = Buffer.from(whole).indexOf("iTXt");
    const changed = Uint8Array.from(whole);
    const place = at + 40;
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(refused(changed)).toMatch(/check sum/);
  });

  it("with two proofs is refused", () => {
    expect(refused(finishedPng(whole, { density: 1, proof: TEXT }))).toMatch(/more than one proof/);
  });

  it("that is cut off anywhere is refused", () => {
    for (let length = 0; length < whole.length; length += 7)
      expect(refused(whole.subarray(0, length))).toMatch(/cut off|no PNG/);
  });

  it("that claims a chunk longer than itself is refused", () => {
    const huge = Buffer.from(makePng());
    huge.writeUInt32BE(0xffffffff, 33);
    expect(refused(huge)).toMatch(/cut off/);
  });

  it.each([
    ["a bomb", deflateSync(Buffer.alloc(50_000_000))],
    ["no zlib", bytes("nothing")],
    ["half a stream", deflateSync(bytes(TEXT)).subarray(0, 20)],
    ["what is no UTF-8", deflateSync(Buffer.from([0xff, 0xfe, 0x80]))],
  ])("that holds %s as its proof is refused", (_, deflated) => {
    expect(refused(makePng([IHDR, iTXt(PNG_KEYWORD, 1, deflated), IDAT, IEND]))).toMatch(/can't be read/);
  });

  it("of any bytes is refused, and never fails", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        const read = readPngProof(Buffer.concat([whole.subarray(0, 8), rest]));
        expect(read.ok).toBe(false);
      }),
    );
  });
});

const READER = `
import sys, struct, zlib
png = sys.stdin.buffer.read()
at = 8
while at < len(png):
    length, kind = struct.unpack(">I4s", png[at:at + 8])
    content = png[at + 8:at + 8 + length]
    assert zlib.crc32(kind + content) == struct.unpack(">I", png[at + 8 + length:at + 12 + length])[0]
    if kind == b"iTXt":
        keyword, rest = content.split(b"\\0", 1)
        assert rest[:4] == b"\\x01\\0\\0\\0"
        sys.stdout.buffer.write(keyword + b"|" + zlib.decompress(rest[4:]))
    at += 12 + length
`;
const hasPython = spawnSync("python3", ["--version"]).status === 0;

it.runIf(hasPython)("python's own zlib reads the proof, and finds every check sum right", () => {
  const read = spawnSync("python3", ["-c", READER], { input: whole });
  expect(read.stderr.toString()).toBe("");
  expect(read.stdout.toString("utf8")).toBe(`Counterweight proof|${TEXT}`);
});
