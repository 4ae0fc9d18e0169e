import type { FigureOrder } from "@/app/drawing/figure-order";
import { startDrawing } from "./draw";
import { figureFile } from "./figure-file";

// Draws what the server asks for, one figure after the other, and ends with it.
const draw = startDrawing();
process.on("disconnect", () => process.exit());
process.on("message", async (order: FigureOrder) => {
  process.send?.(await figureFile(order, await draw));
});
