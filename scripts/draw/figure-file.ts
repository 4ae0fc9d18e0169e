import type { DrawnFigure, FigureOrder } from "@/app/drawing/figure-order";
import { fits } from "@/app/ui/export/png";
import { csv } from "@/app/ui/export/table-text";
import type { FigureSource } from "@/lib/series/figure";
import { figureJson } from "@/lib/series/figure-json";
import type { SimulationFound } from "@/lib/series/found-so-far";
import { scenarioFigures } from "@/lib/series/scenario-figures";
import { type Scored, scored } from "@/lib/series/scored";
import { simulationFound } from "@/lib/series/simulation-found";
import { simulationTask } from "@/lib/series/simulation-task";
import { sourceOf } from "@/lib/series/source";
import type { Draw } from "./draw";
import { pngOf } from "./raster";

type Placed = ReturnType<typeof scenarioFigures>[number];

/** A figure of a scenario as a file, or what there would have to be. */
export async function figureFile(order: FigureOrder, draw: Draw): Promise<DrawnFigure> {
  const { assessment, scenarioId, figure: id } = order;
  const scenario = assessment.scenarios.find((one) => one.id === scenarioId);
  if (!scenario) return missing("There is no such scenario");
  const result = scored(assessment, scenario);
  const source = sourceOf([result], assessment);
  const exact = scenarioFigures(result, source, null);
  // Drawing lots takes long, and most figures rest on none.
  // The plane is known without them too, but for the boxes of what remains.
  const isExact = id !== "risk-plane" && exact.some(({ figure }) => figure.id === id);
  const all = isExact ? exact : scenarioFigures(result, source, simulated(result, source));
  const placed = all.find(({ figure }) => figure.id === id);
  if (!placed) {
    const known = all.map(({ figure }) => figure.id).join(", ");
    return missing(`Name a figure of this scenario: ${known}`);
  }
  return placed.figure.needs === null ? written(placed, order, draw) : missing(placed.figure.needs);
}

function missing(needed: string): DrawnFigure {
  return { ok: false, reason: "not-found", needed };
}

async function written(
  { figure, source }: Placed,
  { file, look }: FigureOrder,
  draw: Draw,
): Promise<DrawnFigure> {
  if (file === "csv") return { ok: true, body: bytes(csv(figure, source, { forExcel: false })) };
  if (file === "json") return { ok: true, body: bytes(`${figureJson(figure, source)}\n`) };
  const { titled, background, density } = look;
  const picture = await draw(figure, source, { titled, background });
  if (file === "svg") return { ok: true, body: bytes(picture.svg) };
  // As in the Download dialog: what no browser would draw is not drawn for others either.
  return fits(picture, density)
    ? { ok: true, body: pngOf(picture, density) }
    : {
        ok: false,
        reason: "invalid",
        needed: "Ask for a lower density, or for the SVG: the picture is too large",
      };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The last simulation: the figures of one scenario are asked for one after the other. */
let kept: { of: string; found: SimulationFound } | null = null;

function simulated(result: Scored, source: FigureSource): SimulationFound | null {
  const task = simulationTask(result);
  if (!task) return null;
  const of = JSON.stringify([source.scenarios, source.methodVersion, task.seed]);
  if (kept?.of !== of) kept = { of, found: simulationFound(task) };
  return kept.found;
}
