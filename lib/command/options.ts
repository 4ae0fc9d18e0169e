import type { Issue } from "../result";

/** The words after a command: the file it names, and the value of each option that was given. */
export type Words<Option extends string> = {
  file: string | undefined;
  values: ReadonlyMap<Option, string>;
  issues: Issue[];
};

/**
 * The words after a command, or an issue for each word that is none. An option's value follows it, as the next word or
 * after "="; everything after "--" is a file's name; "-" is standard input. `usage` is what whoever erred is told.
 */
export function readWords<Option extends string>(
  words: readonly string[],
  { options, usage }: { options: readonly Option[]; usage: string },
): Words<Option> {
  const issues: Issue[] = [];
  const values = new Map<Option, string>();
  const files: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--") files.push(...rest.splice(0));
    else if (word === "-" || !word.startsWith("-")) files.push(word);
    else {
      const [name = "", inline] = splitAtEquals(word);
      const option = options.find((each) => each === name);
      if (!option) issues.push({ path: [name], message: `Use ${options.join(", ")}` });
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
    issues.push({ path: ["FILE"], message: `Name one file, or - for standard input: ${usage}` });
  return { file, values, issues };
}

/** A word as a whole number within bounds, `otherwise` where none was given, null where it is none. */
export function wholeNumber(
  text: string | undefined,
  otherwise: number,
  { min, max }: { min: number; max: number },
): number | null {
  if (text === undefined) return otherwise;
  const value = Number(text);
  return /^\d+$/.test(text) && value >= min && value <= max ? value : null;
}

function splitAtEquals(word: string): [string, string | undefined] {
  const place = word.indexOf("=");
  return place < 0 ? [word, undefined] : [word.slice(0, place), word.slice(place + 1)];
}
