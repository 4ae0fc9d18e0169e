import type { DrawnFigure, FigureOrder } from "@/app/drawing/figure-order";
import { type WorkbookOrder, type WrittenWorkbook, workbookOf } from "@/app/office/workbook-of";
import { startDrawing } from "./draw";
import { figureFile } from "./figure-file";

// Makes the files that the server asks for, one after the other, and ends with it.
const draw = startDrawing();
process.on("disconnect", () => process.exit());
process.on("message", async (order: FigureOrder | WorkbookOrder) => {
  process.send?.("chosen" in order ? await workbook(order) : await figure(order));
});

/** One figure that fails is told of, and the next one is drawn. */
async function figure(order: FigureOrder): Promise<DrawnFigure> {
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

/** Null where it fails, and the next order is worked on. */
async function workbook(order: WorkbookOrder): Promise<WrittenWorkbook | null> {
  try {
    return await workbookOf(order);
  } catch (error) {
    console.error("workbook.xlsx", error);
    return null;
  }
}
