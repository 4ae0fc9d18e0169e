import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { uniqueNames } from "../app/ui/export/file-name";
import { fileComparisonFigures, fileScenarioFigures } from "../lib/command/file-figures";
import { exampleFile } from "../lib/frameworks/example";
import { startDrawing } from "./draw/draw";

// Draws the pictures of docs/figures.md from the worked example.
const folder = new URL("../docs/pictures/figures/", import.meta.url);
const file = { ...exampleFile, illustrative: true } as const;
const [first] = file.scenarios;
if (!first) throw new Error("The worked example has no scenario");
const draw = await startDrawing();
const all = [...fileScenarioFigures(file, first), ...fileComparisonFigures(file, file.scenarios)].filter(
  ({ figure }) => figure.needs === null,
);
const names = uniqueNames(all.map(({ figure }) => `${figure.id}.svg`));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [index, { figure, source }] of all.entries()) {
  const { svg } = await draw(figure, source);
  writeFileSync(new URL(names[index] ?? "", folder), svg);
}
process.exit();
