import { drawingOf } from "@/app/charts/drawing-of";
import { picture, USUAL_PICTURE } from "@/app/ui/export/picture";
import { png } from "@/app/ui/export/png";
import type { Briefing } from "@/lib/briefing/block";
import type { Known } from "@/lib/briefing/later";
import { type SettledBlock, settled } from "@/lib/briefing/settled";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import { briefingFile, type FilePicture } from "./briefing-file";
import type { PaperName } from "./papers";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Sharp on paper. */
const DENSITY = 2;

/** A briefing as a Word document, made in the browser: its figures are drawn there. Without proof, it leads to no record. */
export async function briefingDocument(
  briefing: Briefing,
  known: Known,
  file: { changed: string; proof: string | null; paper: PaperName },
): Promise<Blob> {
  const all = settled(briefing, known);
  const isProven = file.proof !== null;
  const whole = isProven ? all : { ...all, origin: [] };
  const pictures = await drawn([...whole.front, ...whole.annex], isProven);
  const bytes = await briefingFile(whole, pictures, {
    title: `${briefing.title}. ${briefing.subtitle}`,
    handling: briefing.handling,
    changed: new Date(file.changed),
    proof: file.proof,
    paper: file.paper,
  });
  return new Blob([bytes], { type: TYPE });
}

/** The figures that can be drawn as pictures, one after the other: side by side they would fight for the page. */
async function drawn(
  blocks: readonly SettledBlock[],
  proof: boolean,
): Promise<Map<ChartedFigure, FilePicture>> {
  const pictures = new Map<ChartedFigure, FilePicture>();
  for (const block of blocks) {
    if (block.kind !== "figure" || block.figure.needs !== null) continue;
    const { figure, source } = block;
    const made = await picture({ figure, source, drawing: drawingOf(figure) }, { ...PICTURE, proof });
    const data = new Uint8Array(await (await png(made, DENSITY)).arrayBuffer());
    pictures.set(figure, { data, width: made.width, height: made.height });
  }
  return pictures;
}

/** The document itself says the title, as a heading. */
const PICTURE = { ...USUAL_PICTURE, titled: false };
