import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileName, uniqueNames } from "../app/ui/export/file-name";
import { fits } from "../app/ui/export/png";
import { readChartsOrder } from "../lib/command/charts-order";
import { fileComparisonFigures, fileScenarioFigures } from "../lib/command/file-figures";
import { chosenScenarios } from "../lib/command/read-assessment";
import type { ChartedFigure } from "../lib/series/charted-figure";
import type { FigureSource } from "../lib/series/figure";
import { codeOf, complain } from "./complain";
import { type Draw, startDrawing } from "./draw/draw";
import { pngOf } from "./draw/raster";
import { readFile } from "./read-file";

/** Dots for each pixel of a PNG: sharp in print at the width of a page. */
const DENSITY = 2;

await main();
// The page that figures were drawn in keeps its clock running.
process.exit();

async function main(): Promise<void> {
  const order = readChartsOrder(process.argv.slice(2));
  if (!order.ok) return complain(order.issues);
  const { file: name, scenario, out, format } = order.value;
  const file = await readFile(name);
  if (!file.ok) return complain(file.issues);
  const chosen = chosenScenarios(file.value, scenario);
  if (!chosen.ok) return complain(chosen.issues);
  const draw = await startDrawing();
  const all = [
    ...chosen.value.flatMap((each) => fileScenarioFigures(file.value, each)),
    ...fileComparisonFigures(file.value, chosen.value),
  ];
  const drawn = all.filter(({ figure }) => figure.needs === null);
  for (const { figure } of all)
    if (figure.needs !== null) console.error(`${figure.id}: not drawn. ${figure.needs}`);
  const names = uniqueNames(drawn.map(({ figure, source }) => fileName(figure, source, format)));
  for (const [index, { figure, source }] of drawn.entries()) {
    const path = join(out, names[index] ?? "");
    const picture = await drawnOrNull(draw, figure, source);
    if (!picture || (format === "png" && !fits(picture, DENSITY))) {
      console.error(`${path}: not drawn. It is too large; ask for SVG, or for one scenario`);
      process.exitCode = 1;
      continue;
    }
    try {
      mkdirSync(out, { recursive: true });
      writeFileSync(path, format === "svg" ? picture.svg : pngOf(picture, DENSITY));
    } catch (error) {
      return complain([
        { path: ["--out"], message: `Name a folder that can be written to (${codeOf(error)})` },
      ]);
    }
    console.log(path);
  }
}

/** A figure that can't be drawn in time is left out, and the next one is drawn. */
async function drawnOrNull(draw: Draw, figure: ChartedFigure, source: FigureSource) {
  try {
    return await draw(figure, source);
  } catch {
    return null;
  }
}
