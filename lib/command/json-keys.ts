import { atMost, ISSUES_MAX, type Issue } from "../result";
import { endOfString, MAX_DEPTH } from "./json-shape";

type Level = { path: PropertyKey[]; keys: Set<string> | null; place: number };

/**
 * What JSON.parse lets pass in silence, in a text that it accepts: a key that stands twice in one object (the second
 * would replace the first), the key `__proto__`, and nesting deeper than MAX_DEPTH. Each with its path; no more of them
 * than are read.
 */
export function keyIssues(text: string): Issue[] {
  const issues: Issue[] = [];
  const levels: Level[] = [];
  let key: string | null = null;
  const step = (): PropertyKey[] => {
    const level = levels.at(-1);
    if (!level) return [];
    return [...level.path, level.keys ? (key ?? "") : level.place];
  };
  for (const token of tokensOf(text)) {
    if (issues.length > ISSUES_MAX) return atMost(issues);
    const level = levels.at(-1);
    if (token === "{" || token === "[") {
      const path = step();
      if (levels.length >= MAX_DEPTH)
        return [...issues, { path, message: `Nest at most ${MAX_DEPTH} levels deep` }];
      levels.push({ path, keys: token === "{" ? new Set() : null, place: 0 });
    } else if (token === "}" || token === "]") levels.pop();
    else if (token === "," && level) level.place++;
    else if (token.endsWith(":") && level?.keys) {
      key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
      if (key === null) continue;
      if (level.keys.has(key))
        issues.push({ path: [...level.path, key], message: "Say it once: this key stands twice" });
      if (key === "__proto__") issues.push({ path: [...level.path, key], message: "Remove this key" });
      level.keys.add(key);
    }
  }
  return atMost(issues);
}

/** Strings, with the colon behind them where they are keys, brackets and commas. No expression: long texts overflow one. */
function* tokensOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (SIGNS.has(sign)) yield text[at] ?? "";
    if (sign !== QUOTE) continue;
    const end = endOfString(text, at);
    let behind = end + 1;
    while (BLANKS.has(text.charCodeAt(behind))) behind++;
    if (text.charCodeAt(behind) === COLON) yield `${text.slice(at, end + 1)}:`;
    at = end;
  }
}

const [QUOTE, COLON] = [0x22, 0x3a];
const codes = (signs: string) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const SIGNS = codes("[]{},");
const BLANKS = codes(" \t\n\r");
