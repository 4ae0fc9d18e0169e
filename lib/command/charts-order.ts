import { accept, type Result } from "../result";
import { readWords } from "./options";

export const CHART_FORMATS = ["svg", "png"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** What the charts command was asked to do. No scenario means all of them, and their comparison. */
export type ChartsOrder = { file: string; scenario: string | null; out: string; format: ChartFormat };

/** How the command is called, for whoever called it otherwise. */
const USAGE = "npm run --silent charts -- FILE --out DIR [--format svg|png] [--scenario KEY]";

const OPTIONS = ["--out", "--format", "--scenario"] as const;

/** The words after the command as an order, or an issue for each word that is none. */
export function readChartsOrder(words: readonly string[]): Result<ChartsOrder> {
  const { file, values, issues } = readWords(words, { options: OPTIONS, usage: USAGE });
  const out = values.get("--out");
  const asked = values.get("--format") ?? "svg";
  const format = CHART_FORMATS.find((each) => each === asked);
  if (out === undefined || out === "")
    issues.push({ path: ["--out"], message: "Name the folder that the figures are written to" });
  if (!format) issues.push({ path: ["--format"], message: `Use ${CHART_FORMATS.join(" or ")}` });
  if (issues.length > 0 || file === undefined || !out || !format)
    return { ok: false, reason: "invalid", issues };
  return accept({ file, out, format, scenario: values.get("--scenario") ?? null });
}
