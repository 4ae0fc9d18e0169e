import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** One file of the program's own: its path from the project's folder, and its text. */
export type Source = { path: string; text: string };

const ROOMS = ["app", "lib", "prisma", "scripts", "tests", "proxy.ts"];
const DERIVED = ["prisma/generated", "scripts/bench/contenders", "scripts/mutation/node_modules"];

/** Every source file that a person edits: neither what a program derives nor the packages of others. */
export function sources(): Source[] {
  const paths = ROOMS.flatMap(filesIn).filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));
  return paths.map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

function filesIn(path: string): string[] {
  if (DERIVED.includes(path) || !existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = posix.join(path, entry.name);
    return entry.isDirectory() ? filesIn(inner) : [inner];
  });
}

/** The text without its comments: what a rule about code reads. */
export function code({ text }: Source): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(),])\/\/.*$/gm, "$1");
}

/** What a file imports: paths from the project's folder for its own files, names for packages. */
export function imports(source: Source): string[] {
  const statements = code(source).matchAll(
    /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
  );
  return [...statements].map(([, fixed, dynamic]) => {
    const name = fixed ?? dynamic ?? "";
    if (name.startsWith("@/")) return name.slice(2);
    return name.startsWith(".") ? posix.join(dirname(source.path).replaceAll("\\", "/"), name) : name;
  });
}

/** The project's own description and its lock file. */
export function packages(): { manifest: Manifest; lock: Lock } {
  return { manifest: json("package.json"), lock: json("package-lock.json") };
}

type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> };
type Entry = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };
export type Lock = { packages: Record<string, Entry> };

function json<T>(path: string): T {
  // Written by npm, which checks its shape.
  return JSON.parse(readFileSync(join(process.cwd(), path), "utf8")) as T;
}
