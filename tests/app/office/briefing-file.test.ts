// @vitest-environment node
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { briefingFile, type FilePicture } from "@/app/office/briefing-file";
import { unpacked } from "@/app/office/packed";
import { PROOF_PROPERTY } from "@/app/office/properties";
import { NOTHING_KNOWN } from "@/lib/briefing/later";
import { scenarioBriefing } from "@/lib/briefing/scenario-briefing";
import { type SettledBriefing, settled } from "@/lib/briefing/settled";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import { simulationTask } from "@/lib/series/simulation-task";
import { sourceOf } from "@/lib/series/source";
import { exampleScored } from "../../lib/workbook/example-workbook";
import { asPages, withOffice } from "./read-back";

const HANDLING = "Official – <sensitive>";
const FILE = {
  title: "Pacts & <others>",
  handling: HANDLING,
  changed: new Date("2026-11-23T12:00:00.000Z"),
  proof: "{}",
  paper: "a4",
} as const;
const HOSTILE = "=1+1 <w:p/> &amp; \u202eterceS\u0007";

/** A whole PNG of one white dot, which stands for any picture. */
function dot(): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(Buffer.from([0, 255]));
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function example(): SettledBriefing {
  const [one] = exampleScored({ title: HOSTILE });
  if (!one) throw new Error("the example has scenarios");
  const source = sourceOf([one], { illustrative: true, handling: HANDLING });
  const briefing = scenarioBriefing(one, simulationTask(one), { source, additivityAccepted: true });
  return settled(briefing, NOTHING_KNOWN);
}

function picturesOf({ front, annex }: SettledBriefing): Map<ChartedFigure, FilePicture> {
  const figures = [...front, ...annex].flatMap((block) => (block.kind === "figure" ? [block.figure] : []));
  return new Map(figures.map((figure) => [figure, { data: dot(), width: 960, height: 540 }]));
}

const briefing = example();
const pictures = picturesOf(briefing);
const written = () => briefingFile(briefing, pictures, FILE);

describe("a briefing's document", () => {
  it("is the same to the last byte from run to run, links and all", async () => {
    const linked: SettledBriefing = {
      ...briefing,
      annex: [
        {
          kind: "table",
          caption: "Links",
          columns: [{ label: "To" }],
          rows: [
            [{ text: "One", href: "https://example.org/1" }],
            [{ text: "Two", href: "https://example.org/2" }],
          ],
        },
      ],
    };
    const [one, other] = await Promise.all([1, 2].map(() => briefingFile(linked, pictures, FILE)));
    expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(true);
    const parts = unpacked(one ?? new Uint8Array());
    expect(String(parts["word/_rels/document.xml.rels"])).toMatch(/Id="rIdLink1"[^>]*example\.org\/1/);
    expect(String(parts["word/document.xml"])).toContain('r:id="rIdLink2"');
  });

  it("has real headings, heads that repeat, its language, and pictures that say what they show", async () => {
    const parts = unpacked(await written());
    const text = String(parts["word/document.xml"]);
    expect(text.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(8);
    // All tables but the one row that keeps the first picture with its words.
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength((text.match(/<w:tbl>/g)?.length ?? 0) - 1);
    expect(text.match(/<wp:docPr [^>]*descr="[^"]{40,}/g)).toHaveLength(pictures.size);
    expect(String(parts["word/styles.xml"])).toContain('<w:lang w:val="en-GB"/>');
  });

  it("carries its proof and its handling line in its properties", async () => {
    const parts = unpacked(await written());
    expect(String(parts["docProps/custom.xml"])).toContain(`name="${PROOF_PROPERTY}"><vt:lpwstr>{}`);
    expect(String(parts["docProps/core.xml"])).toContain(
      "<cp:category>Official – &lt;sensitive&gt;</cp:category>",
    );
  });

  it("holds what was typed as text, without what can't be seen or stored", async () => {
    const text = String(unpacked(await written())["word/document.xml"]);
    expect(text).toContain("=1+1 &lt;w:p/&gt; &amp;amp; terceS");
  });
});

describe("a briefing's tables", () => {
  const widthsIn = async (columns: number, paper: "a4" | "letter") => {
    const labels = Array.from({ length: columns }, (_, index) => ({ label: `${index}`, wide: index > 0 }));
    const rows = [labels.map(({ label }) => label)];
    const annex = [{ kind: "table" as const, caption: "T", columns: labels, rows }];
    const file = await briefingFile({ ...briefing, front: [], annex, origin: [] }, pictures, {
      ...FILE,
      paper,
    });
    const text = String(unpacked(file)["word/document.xml"]);
    return [...text.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width) / 56.7);
  };

  it.each([
    ["a4", 180],
    ["letter", 185.9],
  ] as const)(
    "fill the text on %s, and none of six scenarios crowds out what is judged",
    async (paper, room) => {
      for (const columns of [3, 7]) {
        const widths = await widthsIn(columns, paper);
        expect(widths).toHaveLength(columns);
        expect(Math.abs(widths.reduce((sum, one) => sum + one, 0) - room)).toBeLessThan(0.5);
        expect(widths[0]).toBeGreaterThan(27.9);
        for (const width of widths.slice(1)) expect(width).toBeGreaterThan(23.9);
      }
    },
  );

  it("never take more than the text has, however many columns there are", async () => {
    const widths = await widthsIn(12, "a4");
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(180.1);
    for (const width of widths) expect(width).toBeGreaterThan(10);
  });
});

withOffice("a briefing's document, read by LibreOffice", () => {
  it.each([
    ["a4", /Page size:\s+595\.\d* x 841\.\d* pts \(A4\)/],
    ["letter", /Page size:\s+612 x 792 pts \(letter\)/],
  ] as const)("is on the paper that was asked for: %s", async (paper, size) => {
    const { pages, facts } = asPages(
      "briefing.docx",
      await briefingFile(briefing, pictures, { ...FILE, paper }),
    );
    expect(facts).toMatch(size);
    for (const page of pages) expect(page).toContain(HANDLING);
    expect(pages[0]).toContain("How firm the ground is");
  });

  it("has its first picture on the page of its heading, wherever a page ends", async () => {
    const figure = briefing.front.find((block) => block.kind === "figure");
    if (figure?.kind !== "figure") throw new Error("the front has a figure");
    const tall = new Map([[figure.figure, { data: dot(), width: 960, height: 900 }]]);
    for (const lines of [13, 14, 15, 16]) {
      const filler = Array.from({ length: lines }, (_, index) => ({
        kind: "text" as const,
        text: `Filler ${index}`,
      }));
      const front = [...filler, ...briefing.front];
      const file = await briefingFile({ ...briefing, front, annex: [], origin: [] }, tall, FILE);
      const { pages, pictured } = asPages("briefing.docx", file);
      const head = pages.findIndex((text) => text.includes(figure.figure.title.slice(0, 40))) + 1;
      expect(pictured, `after ${lines} lines`).toEqual([head]);
    }
  });

  it("has its findings on the first page, its annexes after it, and the handling line on every page", async () => {
    const { pages } = asPages("briefing.docx", await written());
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) expect(page).toContain(HANDLING);
    expect(pages[0]).toContain("The mitigations lower expected harm from 16.1");
    expect(pages[0]).toContain("How firm the ground is");
    expect(pages[0]).not.toContain("Annex");
    const rest = pages.slice(1).join("\n");
    for (const annex of ["Register", "Figures", "Evidence", "Method", "Assumptions and limits"])
      expect(rest).toContain(annex);
    expect(rest).toContain(`Page ${pages.length} of ${pages.length}`);
  });
});
