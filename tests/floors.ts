/** The lowest version of a package that is fit to run, and what is wrong with those below. */
export type Floor = { name: string; version: string; reason: string };

export const FLOORS: Floor[] = [
  { name: "next", version: "16.4.1", reason: "remote code execution in Server Components (CVE-2026-126187)" },
  { name: "react", version: "19.3.1", reason: "the same, in React's own part" },
  { name: "react-dom", version: "19.3.1", reason: "is released with react, and must be of its version" },
  {
    name: "sharp",
    version: "0.35.5",
    reason: "flaws of the image libraries inside; not used, so better absent",
  },
  {
    name: "better-sqlite3",
    version: "12.2.0",
    reason: "has SQLite 3.50.2, before which a query may corrupt memory (CVE-2025-6965)",
  },
  {
    name: "tar-fs",
    version: "2.1.4",
    reason: "unpacks the database driver; links led outside (CVE-2025-59343)",
  },
  {
    name: "papaparse",
    version: "5.2.0",
    reason: "a pattern that a crafted file makes endless (CVE-2020-36649)",
  },
  { name: "postcss", version: "8.4.31", reason: "a carriage return ends a comment early (CVE-2023-44270)" },
  {
    name: "nanoid",
    version: "3.3.8",
    reason: "a fraction as size gives ids that can be foretold (CVE-2024-55565)",
  },
  {
    name: "cross-spawn",
    version: "7.0.5",
    reason: "a pattern that a crafted text makes endless (CVE-2024-21538)",
  },
  { name: "ws", version: "8.17.1", reason: "many headers stop the server (CVE-2024-37890)" },
  {
    name: "esbuild",
    version: "0.25.0",
    reason: "its server answers every page that asks (GHSA-67mh-4wv8-2f99)",
  },
  {
    name: "vite",
    version: "7.1.5",
    reason: "its server gives out files beside the public ones (CVE-2025-58751)",
  },
  {
    name: "vitest",
    version: "3.0.5",
    reason: "a page that is visited may run code through its server (CVE-2025-24964)",
  },
  {
    name: "playwright-core",
    version: "1.55.1",
    reason: "fetched browsers without checking the server's certificate (CVE-2025-59288)",
  },
];
