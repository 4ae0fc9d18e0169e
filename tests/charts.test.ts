import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleFile } from "@/lib/frameworks/example";
import { readPngProof } from "@/lib/proof/png-proof";
import { readProof } from "@/lib/proof/read-proof";
import { readSvgProof } from "@/lib/proof/svg-proof";
import { pngOf } from "@/scripts/draw/raster";

const folder = mkdtempSync(join(tmpdir(), "charts-"));
const file = join(folder, "example.json");
beforeAll(() => writeFileSync(file, JSON.stringify({ ...exampleFile, illustrative: true })));
afterAll(() => rmSync(folder, { recursive: true }));

function charts(...words: string[]) {
  const ran = spawnSync(process.execPath, ["--import", "tsx", "scripts/charts.ts", ...words], {
    cwd: new URL("..", import.meta.url),
  });
  const lines = (stream: Buffer) => String(stream).split("\n").filter(Boolean);
  return { status: ran.status, written: lines(ran.stdout), said: lines(ran.stderr) };
}

const scenario = ["--scenario", "as-written"];
const read = (name: string, out: string) => readFileSync(join(folder, out, name));

/** Two engines' logarithms may differ in the last digit that a proof holds; no picture shows it. */
const pictureOf = (svg: string) => svg.replace(/<metadata>.*<\/metadata>/s, "");

describe("figures without a browser", () => {
  it("are written as SVG and PNG, the same bytes in every run, each with its proof", {
    timeout: 300_000,
  }, () => {
    const first = charts(file, "--out", join(folder, "a"));
    expect([first.status, first.said]).toEqual([0, []]);
    const drawn = readdirSync(join(folder, "a"));
    expect(first.written.map((path) => path.slice(folder.length + 3)).toSorted()).toEqual(drawn.toSorted());
    const names = drawn.filter((name) => name.includes("_as-written_2"));
    charts(file, "--out", join(folder, "b"), "--format", "png", ...scenario);
    expect(names.length).toBeGreaterThan(12);
    // The pictures of docs/figures.md: whoever changes a drawing looks at them again.
    const golden = readdirSync("docs/pictures/figures");
    const shown = drawn.filter((name) => /_as-written(_2|-vs-)/.test(name));
    expect(golden).toHaveLength(shown.length);
    for (const name of golden) {
      const id = name.replace(/(-2)?\.svg$/, "");
      const kept = pictureOf(readFileSync(`docs/pictures/figures/${name}`, "utf8"));
      const same = shown.filter(
        (each) => each.includes(`_${id}_`) && pictureOf(String(read(each, "a"))) === kept,
      );
      expect(same, `${name}: run npm run figures:derive`).toHaveLength(1);
    }
    for (const name of names) {
      const svg = read(name, "a");
      const { window } = new JSDOM(String(svg), { contentType: "image/svg+xml" });
      // Every colour is one that other programs know, and nothing is fetched from elsewhere.
      expect(window.document.documentElement.namespaceURI).toBe("http://www.w3.org/2000/svg");
      expect(window.document.querySelectorAll("text").length, name).toBeGreaterThan(4);
      const text = String(svg).replaceAll(/base64,[^)]*/g, "");
      expect(/var\(|oklch|href="http|NaN|undefined/.exec(text)?.[0], name).toBeUndefined();
      const png = read(name.replace(/svg$/, "png"), "b");
      const [inSvg, inPng] = [readSvgProof(String(svg)), readPngProof(png)];
      // Another run drew the PNG: its bytes are those of this run's SVG.
      const proof = inSvg.ok ? inSvg.value : null;
      expect(png.equals(pngOf({ svg: String(svg), proof }, 2)), name).toBe(true);
      expect(inSvg).toEqual(inPng);
      expect(inSvg.ok && readProof(inSvg.value)).toMatchObject({ ok: true });
    }
  });

  it("of a wrong order are none: status 2, a line for each problem, nothing written", {
    timeout: 300_000,
  }, () => {
    const out = join(folder, "none");
    const [occupied, invalid] = [join(folder, "occupied"), join(folder, "invalid.json")];
    writeFileSync(occupied, "");
    writeFileSync(invalid, JSON.stringify({ ...exampleFile, toleranceHarm: -1 }));
    const refused: [string[], string][] = [
      [[file], "--out: Name the folder"],
      [[file, "--out", out, "--scenario", "other"], "--scenario: Name a scenario of the file: as-written"],
      [[invalid, "--out", out], "toleranceHarm: Enter harm points from 0"],
      [["missing.json", "--out", out], "missing.json: Name a file that can be read (ENOENT)"],
      [[file, "--out", occupied, ...scenario], "--out: Name a folder that can be written to"],
    ];
    for (const [words, line] of refused) {
      const { status, written, said } = charts(...words);
      expect([status, written, said.length], line).toEqual([2, [], 1]);
      expect(said[0]).toContain(line);
    }
    expect(readdirSync(folder)).not.toContain("none");
  });
});
