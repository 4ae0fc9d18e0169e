import type { DrawnFigure, FigureOrder } from "@/app/drawing/figure-order";
import { startDrawing } from "./draw";
import { figureFile } from "./figure-file";

// Draws what the server asks for, one figure after the other, and ends with it.
const draw = startDrawing();
process.on("disconnect", () => process.exit());
process.on("message", async (order: FigureOrder) => {
  process.send?.(await answerTo(order));
});

/** One figure that fails is told of, and the next one is drawn. */
async function answerTo(order: FigureOrder): Promise<DrawnFigure> {
  try {
    return await figureFile(order, await draw);
  } catch (error) {
    console.error(`${order.figure}.${order.file}`, error);
    return {
      ok: false,
      reason: "fault",
      needed: "This figure could not be drawn: ask again, or for its CSV",
    };
  }
}
