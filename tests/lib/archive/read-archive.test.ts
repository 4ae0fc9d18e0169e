import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isArchive, readArchive } from "@/lib/archive/read-archive";
import { makeZip, type Part } from "@/scripts/bench/malformed/make-zip";

const LIMITS = { bytes: 1_000_000, entries: 10, inflated: 5_000_000 };
const text = (content: string) => new TextEncoder().encode(content);

function refusal(bytes: Uint8Array, limits = LIMITS): string {
  const read = readArchive(bytes, limits);
  if (read.ok) throw new Error("it was accepted");
  return read.issues[0]?.message ?? "";
}

describe("an archive", () => {
  it("gives its parts by name, whoever wrote it, stored or deflated", () => {
    const long = "all work ".repeat(5000);
    const ours = makeZip(
      [
        { name: "a/b.xml", content: long },
        { name: "c", content: "plain", method: 0 },
        { name: "a/", content: "", method: 0 },
      ],
      "with a comment",
    );
    const theirs = zipSync({ "a/b.xml": text(long), c: text("plain") });
    for (const bytes of [ours, theirs]) {
      const read = readArchive(bytes, LIMITS);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      expect([...read.value.parts.keys()]).toEqual(["a/b.xml", "c"]);
      expect(new TextDecoder().decode(read.value.parts.get("a/b.xml"))).toBe(long);
      expect(new TextDecoder().decode(read.value.parts.get("c"))).toBe("plain");
    }
    expect(isArchive(ours)).toBe(true);
    expect(isArchive(text("PK is a beginning"))).toBe(false);
  });

  it("unpacks what is wanted, and counts that alone", () => {
    const bytes = makeZip([
      { name: "wanted", content: "yes" },
      { name: "huge", content: new Uint8Array(6_000_000) },
    ]);
    const read = readArchive(bytes, LIMITS, (name) => name === "wanted");
    expect(read.ok && [...read.value.parts.keys()]).toEqual(["wanted"]);
    expect(read.ok && read.value.names).toEqual(["wanted", "huge"]);
    expect(refusal(bytes)).toContain("at most 5 MB when unpacked");
  });

  const bomb = new Uint8Array(6_000_000);
  it.each<[string, Part[], string]>([
    ["that claims less than it holds", [{ name: "a", content: bomb, claimed: 10 }], "can't be unpacked"],
    ["that claims more than it holds", [{ name: "a", content: "abc", claimed: 100 }], "can't be unpacked"],
    ["with an encrypted part", [{ name: "a", content: "abc", flags: 1 }], "without a password"],
    ["packed by another method", [{ name: "a", content: "abc", method: 12 }], "Save this file anew"],
    ["with a path upwards", [{ name: "../../etc/passwd", content: "x" }], "leads outside"],
    ["with a path inside that goes upwards", [{ name: "a/../../b", content: "x" }], "leads outside"],
    ["with an absolute path", [{ name: "/etc/passwd", content: "x" }], "leads outside"],
    ["with a drive", [{ name: "c:/x", content: "x" }], "leads outside"],
    ["with backslashes", [{ name: "..\\x", content: "x" }], "leads outside"],
    [
      "with two parts of one name",
      [
        { name: "a", content: "x" },
        { name: "a", content: "y" },
      ],
      "two parts of one name",
    ],
    [
      "with parts that lie in one another",
      [
        { name: "a", content: "x" },
        { name: "b", content: "x", at: 0 },
      ],
      "cut off or damaged",
    ],
    [
      "with too many parts",
      Array.from({ length: 11 }, (_, n) => ({ name: `p${n}`, content: "" })),
      "more than 10 parts",
    ],
  ])("%s is refused", (_name, parts, needed) => {
    expect(refusal(makeZip(parts))).toContain(needed);
  });

  it("cut off anywhere is refused", () => {
    const whole = makeZip([
      { name: "a", content: "some text that is here" },
      { name: "b", content: "more" },
    ]);
    for (let length = 0; length < whole.length; length++)
      expect(readArchive(whole.subarray(0, length), LIMITS).ok, `${length} bytes`).toBe(false);
  });

  it("too large is refused before it is looked at", () => {
    expect(refusal(new Uint8Array(1_000_001))).toBe("Choose a file of at most 1 MB");
  });

  it("with any one byte changed is read or refused, and never throws", () => {
    const whole = makeZip([{ name: "a", content: "some text" }]);
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => readArchive(changed, LIMITS)).not.toThrow();
    }
  });
});
