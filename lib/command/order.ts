import { accept, type Issue, type Result } from "../result";
import { MAX_DRAWS } from "../scoring/simulate";

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
type Option = (typeof OPTIONS)[number];

/**
 * The words after the command as an order, or an issue for each word that is none. An option's value follows it, as the
 * next word or after "="; everything after "--" is a file's name.
 */
export function readOrder(words: readonly string[]): Result<Order> {
  const issues: Issue[] = [];
  const values = new Map<Option, string>();
  const files: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--") files.push(...rest.splice(0));
    else if (word === "-" || !word.startsWith("-")) files.push(word);
    else {
      const [name = "", inline] = splitAtEquals(word);
      const option = OPTIONS.find((each) => each === name);
      if (!option) issues.push({ path: [name], message: `Use ${OPTIONS.join(", ")}` });
      else {
        const value = inline ?? rest.shift();
        if (value === undefined) issues.push({ path: [option], message: "Give a value after it" });
        else if (values.has(option)) issues.push({ path: [option], message: "Give it once" });
        else values.set(option, value);
      }
    }
  }
  const [file] = files;
  if (file === undefined || files.length > 1)
    issues.push({ path: ["FILE"], message: `Name one file, or - for standard input: ${USAGE}` });
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

function splitAtEquals(word: string): [string, string | undefined] {
  const place = word.indexOf("=");
  return place < 0 ? [word, undefined] : [word.slice(0, place), word.slice(place + 1)];
}

function wholeNumber(
  text: string | undefined,
  otherwise: number,
  { min, max }: { min: number; max: number },
): number | null {
  if (text === undefined) return otherwise;
  const value = Number(text);
  return /^\d+$/.test(text) && value >= min && value <= max ? value : null;
}
