import { accept, type Result } from "../result";
import { MAX_DRAWS } from "../scoring/simulate";
import { readWords, wholeNumber } from "./options";

/** What the command was asked to do. `file` is a path, or "-" for standard input; no scenario means all of them. */
export type Order = {
  file: string;
  scenario: string | null;
  draws: number;
  seed: number;
  out: string | null;
};

/** How the command is called, for whoever called it otherwise. */
const USAGE = "npm run --silent assess -- FILE [--scenario KEY] [--draws N] [--seed N] [--out FILE]";

const DEFAULT_DRAWS = 100_000;
const DEFAULT_SEED = 1;

const OPTIONS = ["--scenario", "--draws", "--seed", "--out"] as const;

/** The words after the command as an order, or an issue for each word that is none. */
export function readOrder(words: readonly string[]): Result<Order> {
  const { file, values, issues } = readWords(words, { options: OPTIONS, usage: USAGE });
  const draws = wholeNumber(values.get("--draws"), DEFAULT_DRAWS, { min: 2, max: MAX_DRAWS });
  const seed = wholeNumber(values.get("--seed"), DEFAULT_SEED, { min: 0, max: Number.MAX_SAFE_INTEGER });
  if (draws === null)
    issues.push({ path: ["--draws"], message: `Enter a whole number from 2 to ${MAX_DRAWS}` });
  if (seed === null)
    issues.push({ path: ["--seed"], message: `Enter a whole number from 0 to ${Number.MAX_SAFE_INTEGER}` });
  if (issues.length > 0 || file === undefined || draws === null || seed === null)
    return { ok: false, reason: "invalid", issues };
  return accept({
    file,
    scenario: values.get("--scenario") ?? null,
    draws,
    seed,
    out: values.get("--out") ?? null,
  });
}
