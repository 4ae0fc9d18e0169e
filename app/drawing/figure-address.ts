import * as z from "zod";
import { parse, type Result, refuse } from "@/lib/result";
import { FIGURE_FILES, type FigureFile, type FigureLook } from "./figure-order";

/** What the address of a figure may say behind its question mark. */
const figureLook = z.strictObject({
  title: z.enum(["yes", "no"], "Enter yes or no").default("yes"),
  background: z.enum(["white", "transparent"], "Enter white or transparent").default("white"),
  density: z.enum(["1", "2", "4"], "Enter 1, 2 or 4 dots for each pixel of a PNG").default("2"),
});

/** What an address asks for: "risk-plane.svg" and its look; refused where it names no file that is served. */
export function figureAddress(
  name: string,
  asked: URLSearchParams,
): Result<{ figure: string; file: FigureFile; look: FigureLook }> {
  const [, figure = "", ending] = /^([a-z-]{1,40})\.([a-z]{1,8})$/.exec(name) ?? [];
  const file = FIGURE_FILES.find((each) => each === ending);
  if (!file) return refuse("not-found", `Name a figure with its ending: ${FIGURE_FILES.join(", ")}`);
  const look = parse(figureLook, Object.fromEntries(asked));
  if (!look.ok) return look;
  const { title, background, density } = look.value;
  const dots = ({ "1": 1, "2": 2, "4": 4 } as const)[density];
  return { ok: true, value: { figure, file, look: { titled: title === "yes", background, density: dots } } };
}
