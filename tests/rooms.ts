// Who may import whom. A row names a room by where its files lie; the longest one that fits a file is its row. An entry
// is a room, a file or a package, with all that lies under it. Whoever needs more adds it here, with a reason to give.

const MATHS = ["lib/math"];
const MODEL = ["lib/model", "lib/result"];
const TEXT = ["lib/format"];
const REACT = ["react", "react-dom", "next", "react-hook-form", "@hookform/resolvers", "clsx"];
const LIB = ["lib"];

export const MAY_IMPORT: Record<string, string[]> = {
  "lib/math": [],
  "lib/own-host": [],
  "lib/digits": [],
  "lib/format": ["lib/digits"],
  "lib/result": ["zod"],
  "lib/model": ["zod", ...MATHS, ...MODEL],
  "lib/frameworks": ["zod", "lib/model"],
  "lib/scoring": ["lib/model", ...MATHS],
  "lib/command": ["zod", "lib/scoring", "lib/series", "lib/frameworks", ...MODEL, ...MATHS, ...TEXT],
  // What comes in from files.
  "lib/register": ["lib/archive", "lib/exchange", "lib/series", ...MODEL, ...TEXT],
  "lib/exchange": ["lib/scoring", "lib/series", ...MODEL, ...TEXT],
  "lib/series": ["lib/scoring", "lib/model", "lib/proof/inputs-hash", ...TEXT],
  // Archives of strangers, unpacked within limits.
  "lib/archive": ["fflate", "lib/result"],
  // What a figure says of itself in its files.
  "lib/proof": [
    "zod",
    "fflate",
    "lib/archive",
    "lib/series/figure",
    "lib/command/json-keys",
    ...MODEL,
    ...TEXT,
  ],
  "lib/proof/inputs-hash": ["@noble/hashes", "lib/model", "lib/proof/canonical-json"],
  "lib/briefing": ["lib/scoring", "lib/series", ...MODEL, ...TEXT],
  "lib/workbook": ["lib/scoring", "lib/series", ...MODEL, ...TEXT],
  prisma: [...LIB, "node:", "prisma", "@prisma"],
  // Knows no noun: a figure is any figure.
  "app/ui": [...REACT, "recharts", "papaparse", ...TEXT, "lib/result", "lib/series/figure"],
  "app/ui/export": [...REACT, "papaparse", "fflate", "app/ui", ...TEXT, "lib/proof", "lib/series/figure"],
  app: [...REACT, "recharts", "zod", ...LIB, "app"],
  // What is kept on the device itself, in the browser's own database.
  "app/assessments/drafts": [...REACT, "idb", ...LIB, "app"],
  // Office files are written here alone, and their writers are loaded where one is asked for.
  "app/office": ["write-excel-file", "docx", "fflate", ...LIB, "app"],
  // Has figures drawn, and workbooks written, in a process of its own.
  "app/drawing": ["node:", "zod", "app", ...LIB],
  "app/api": [
    "zod",
    ...LIB,
    "app/ui/export/file-name",
    "app/ui/export/csv-text",
    "app/office/template-workbook",
  ],
  proxy: ["next", "app/nonce-header"],
  // What runs in a browser before a page is alive.
  "instrumentation-client": ["app"],
  // Built ahead of the pages, whose bundler would keep its address to itself.
  "scripts/simulation-worker": ["node:", "esbuild", "scripts/compile-hints"],
  scripts: ["node:", "next", ...LIB, "prisma", "app/ui/colour-variables"],
  // Draws figures without a browser, through the components that draw them in one; and writes workbooks there.
  "scripts/draw": [
    "node:",
    "jsdom",
    "@resvg/resvg-js",
    "app/charts",
    "app/drawing",
    "app/office",
    "app/ui/export",
    ...LIB,
  ],
  "scripts/figures-derive": ["node:", "scripts", "app/ui/export/file-name", ...LIB],
  "scripts/charts": ["node:", "scripts", "app/ui/export/file-name", "app/ui/export/png", ...LIB],
  "scripts/bench": ["node:", "playwright-core", "scripts", ...LIB],
  "scripts/mutation": ["node:", "scripts", "vitest", "fast-check", "esbuild"],
};

/** The files of `app` that may speak to the database: what Next itself calls on the server. */
export const DOORS = /^app\/(.*\/)?(page|layout|route|actions)\.tsx?$/;
