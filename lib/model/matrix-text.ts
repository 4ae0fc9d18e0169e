import { accept, parse, type Result, refuse } from "../result";
import { type RiskMatrix, riskMatrix } from "./risk-matrix";

/** The longest text that is read: far more than the largest matrix needs. */
const TEXT_MAX = 20_000;

/**
 * Reads an organisation's own risk matrix, as JSON or typed as rows: a title, the cuts of both axes from the lowest,
 * then the colours as numbers, a row a line, the highest likelihood first, as matrices are printed. Proven by the
 * schema; each issue says what is needed.
 */
export function readMatrixText(text: string): Result<RiskMatrix> {
  if (text.length > TEXT_MAX) return refuse("too-large", "Paste a matrix of at most 20,000 characters");
  if (!text.trim().startsWith("{")) return parse(riskMatrix, rowsOf(text));
  const raw = jsonOf(text);
  if (!raw.ok) return raw;
  return parse(riskMatrix, { title: "Our matrix", about: "", ...raw.value, key: "own" });
}

function jsonOf(text: string): Result<object> {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw === "object" && raw !== null) return accept(raw);
  } catch {
    // What is no JSON is answered below, as whatever else is no object.
  }
  return refuse("invalid", "Paste one JSON object, or type rows of numbers");
}

function rowsOf(text: string) {
  const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  const named = (name: string) => lines.find((line) => line.toLowerCase().startsWith(name));
  const after = (line: string | undefined) => line?.slice(line.indexOf(":") + 1).trim() ?? "";
  const grid = lines.filter((line) => !/^(title|likelihood|severity)/i.test(line)).map(numbersOf);
  return {
    key: "own",
    title: after(named("title")) || "Our matrix",
    about: "",
    likelihoodCuts: numbersOf(after(named("likelihood"))).map((share) => share / 100),
    consequenceCuts: numbersOf(after(named("severity"))),
    grid: grid.reverse(),
  };
}

/** What is no number becomes none, which the schema refuses. */
function numbersOf(text: string): number[] {
  return text.split(/[\s;|%]+/).flatMap((word) => (word === "" ? [] : Number(word.replace(",", "."))));
}
