import type { Issue } from "../result";

/** How deep an assessment file may nest; a proper one nests about six deep. */
const MAX_DEPTH = 50;

type Level = { path: PropertyKey[]; keys: Set<string> | null; place: number };

/**
 * What JSON.parse lets pass in silence, in a text that it accepts: a key that stands twice in one object (the second
 * would replace the first), the key `__proto__`, and nesting deeper than MAX_DEPTH. Each with its path.
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
  for (const { 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[[\]{},]/g)) {
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
  return issues;
}
