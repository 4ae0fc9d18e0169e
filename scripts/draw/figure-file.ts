import type { DrawnFigure, FigureOrder } from "@/app/drawing/figure-order";
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
  if (!scenario) return { ok: false, needed: "There is no such scenario" };
  const result = scored(assessment, scenario);
  const source = sourceOf([result], assessment);
  const exact = scenarioFigures(result, source, null);
  // Drawing lots takes long, and most figures rest on none.
  const all = exact.some(({ figure }) => figure.id === id)
    ? exact
    : scenarioFigures(result, source, simulated(result, source));
  const placed = all.find(({ figure }) => figure.id === id);
  if (!placed) {
    const known = all.map(({ figure }) => figure.id).join(", ");
    return { ok: false, needed: `Name a figure of this scenario: ${known}` };
  }
  if (placed.figure.needs !== null) return { ok: false, needed: placed.figure.needs };
  return { ok: true, body: await written(placed, order, draw) };
}

async function written(
  { figure, source }: Placed,
  { file, look }: FigureOrder,
  draw: Draw,
): Promise<Uint8Array> {
  if (file === "csv") return bytes(csv(figure, source, { forExcel: false }));
  if (file === "json") return bytes(`${figureJson(figure, source)}\n`);
  const { titled, background, density } = look;
  const picture = await draw(figure, source, { titled, background });
  return file === "svg" ? bytes(picture.svg) : pngOf(picture, density);
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
