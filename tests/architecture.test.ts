import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { DOORS, MAY_IMPORT } from "./rooms";
import { code, imports, packages, type Source, sources } from "./sources";

const ALL = sources();
const within = (path: string, place: string) =>
  path === place ||
  path.startsWith(/[:/]$/.test(place) ? place : `${place}/`) ||
  path.startsWith(`${place}.`);
const inside = (...places: string[]) => ALL.filter(({ path }) => places.some((place) => within(path, place)));
const outside = (files: Source[], ...places: string[]) =>
  files.filter(({ path }) => !places.some((place) => within(path, place)));

/** Every place where code matches, as "file:line: what": what a failure shows. */
function matches(files: Source[], pattern: RegExp, read: (source: Source) => string = code): string[] {
  return files.flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((line, index) => {
        const found = pattern.exec(line);
        return found ? [`${file.path}:${index + 1}: ${found[0].trim()}`] : [];
      }),
  );
}

it("reads the sources at all", () => {
  expect(ALL.length).toBeGreaterThan(100);
  expect(
    imports({ path: "app/a/b.ts", text: 'import x from "../c";\nexport * from "@/lib/d";\nimport "e";' }),
  ).toEqual(["app/c", "lib/d", "e"]);
  expect(
    imports({ path: "a.ts", text: 'import {\n  type A,\n} from "b";\nawait import("c"); // import "d"' }),
  ).toEqual(["b", "c"]);
  expect(code({ path: "a.ts", text: 'a("https://b"); // c\n/* d\ne */f' })).toBe('a("https://b"); \nf');
});

describe("who may import whom", () => {
  const rows = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
  const rowOf = (path: string) => rows.find((row) => within(path, row));

  it("every file has a row", () => {
    const homeless = outside(ALL, "tests").filter(({ path }) => !path.endsWith(".css") && !rowOf(path));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it("no file imports what its row lacks", () => {
    const strays = outside(ALL, "tests").flatMap((file) => {
      const row = rowOf(file.path);
      if (!row) return [];
      const doors = DOORS.test(file.path) ? ["prisma", "app"] : [];
      const allowed = [row, ...(MAY_IMPORT[row] ?? []), ...doors];
      const isForeign = (name: string) => !allowed.some((place) => within(name, place));
      return imports(file)
        .filter(isForeign)
        .map((name) => `${file.path} imports ${name}; ${row} may not`);
    });
    expect(strays).toEqual([]);
  });
});

describe("names", () => {
  const DRAWERS = [
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "misc",
    "shared",
    "types",
    "constants",
    "index",
  ];
  const nameOf = (path: string) => basename(path).replace(/(\.test|\.config)?\.\w+$/, "");

  it("no file is a drawer for anything", () => {
    expect(ALL.map(({ path }) => path).filter((path) => DRAWERS.includes(nameOf(path)))).toEqual([]);
  });

  it("files are in kebab-case", () => {
    const isKebab = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    expect(ALL.map(({ path }) => path).filter((path) => !isKebab(nameOf(path)))).toEqual([]);
  });

  it("nothing is named by an empty suffix", () => {
    const EMPTY = "manager|service|handler|data|info";
    const files = ALL.filter(({ path }) => new RegExp(`-(${EMPTY})$`).test(nameOf(path))).map(
      ({ path }) => path,
    );
    const declared = new RegExp(`\\b(const|function|class|type|interface) \\w+(${EMPTY})\\b`, "i");
    const capital = new RegExp(`[a-z](${EMPTY.replace(/\b\w/g, (first) => first.toUpperCase())})\\b`);
    const named = matches(ALL, declared).filter((found) => capital.test(found));
    expect([...files, ...named]).toEqual([]);
  });
});

describe("lib is pure", () => {
  const lib = inside("lib");

  it("has no clock, no dice, no process and no console of its own", () => {
    const WORLD =
      /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bprocess\.|\bconsole\.|\bglobalThis\b|\bfetch\(|\bset(Timeout|Interval)\(/;
    expect(matches(lib, WORLD)).toEqual([]);
  });

  it("says above every exported function what it computes", () => {
    const DECLARED = /^export (async )?function \w+|^export const \w+ = (async )?(<.*>)?\(.*=>/;
    const bare = lib.flatMap(({ path, text }) => {
      const lines = text.split("\n");
      const isDeclared = (index: number) => DECLARED.test(lines[index] ?? "");
      // A comment may head a run of one-liners.
      const isSaid = (index: number): boolean =>
        lines[index - 1]?.endsWith("*/") || (isDeclared(index - 1) && isSaid(index - 1));
      return lines.flatMap((line, at) =>
        isDeclared(at) && !isSaid(at) ? [`${path}:${at + 1}: ${line}`] : [],
      );
    });
    expect(bare).toEqual([]);
  });
});

describe("numbers become text", () => {
  const program = outside(inside("app", "lib", "prisma"), "lib/format");
  // A message there states a limit, or what was typed, and rounds neither.
  const exceptModel = outside(program, "lib/model");

  it("rounded by lib/format alone", () => {
    // What is made a number again is no text.
    const ROUNDED =
      /(?<!Number\(.*)\.to(Fixed|Precision)\(|\bNumberFormat\b|\b(maximum|minimum)(Fraction|Significant)Digits\b/;
    expect(matches(program, ROUNDED)).toEqual([]);
  });

  it("with digits grouped by lib/format alone", () => {
    expect(matches(exceptModel, /\.toLocale\w*String\(/)).toEqual([]);
  });

  it("with a percent sign by lib/format alone", () => {
    const SIGN = /\}[ \u00a0\u202f]?%|\+ ?["'`][ \u00a0\u202f]?%/;
    expect(matches(exceptModel, SIGN)).toEqual([]);
  });
});

describe("colours", () => {
  it("are named in one file, and in the style sheet derived from it", () => {
    const COLOUR =
      /["'`:\s(,]#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(rgba?|hsla?|hwb|oklch|oklab|lab|lch)\(/i;
    const files = outside(inside("app", "lib"), "app/ui/colours", "app/ui/colour-variables.css");
    expect(matches(files, COLOUR)).toEqual([]);
  });
});

it("no file is longer than 300 lines", () => {
  const long = ALL.map(({ path, text }) => `${path}: ${text.split("\n").length - 1}`);
  expect(long.filter((line) => Number(line.split(": ")[1]) > 300)).toEqual([]);
});

describe("packages", () => {
  const { manifest, lock } = packages();

  it("are asked for in exact versions", () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const loose = asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it("come from whatever registry is at hand: the lock file names none", () => {
    expect(Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved)).toEqual([]);
  });

  it("are locked for every platform, or npm ci refuses the lock file", () => {
    // Where npm looks for a package: beside the one that asks, then outwards.
    const isLocked = (from: string, name: string): boolean => {
      if (lock.packages[from ? `${from}/node_modules/${name}` : `node_modules/${name}`]) return true;
      return from !== "" && isLocked(from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
    };
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${name}, for ${path}`),
    );
    expect(missing).toEqual([]);
  });
});
