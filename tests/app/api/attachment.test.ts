// @vitest-environment node
import { expect, it } from "vitest";
import { attachment } from "@/app/api/attachment";

it("a plain name stays as it is", () => {
  expect(attachment("pacific_2026-11-23.json")).toBe(
    "attachment; filename=\"pacific_2026-11-23.json\"; filename*=UTF-8''pacific_2026-11-23.json",
  );
});

it("nothing in a name ends it, leads elsewhere or begins another header", () => {
  for (const name of [
    'a"; b="c.json',
    "a\r\nSet-Cookie: x.json",
    "../../etc/passwd",
    "..",
    "\u202eexe.nosj",
    "\ud800",
  ]) {
    const header = attachment(name);
    expect(header).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.~%-]*$/);
    expect(header).not.toMatch(/filename="\./);
    expect(() => new Headers({ "content-disposition": header })).not.toThrow();
  }
});

it("letters of any script are kept in the extended name", () => {
  expect(attachment("北京.json")).toContain("filename*=UTF-8''%E5%8C%97%E4%BA%AC.json");
});
