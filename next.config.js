import { PHASE_PRODUCTION_BUILD } from "next/constants.js";

// Pages carry a content policy of their own (proxy.ts). Handlers answer with data alone, which may load nothing.
const EVERYWHERE = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  // Together with the next: threads of a page may share memory, because nothing foreign is in the page.
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Embedder-Policy", value: "require-corp" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];
const HANDLERS = [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }];
// An assessment as its file, beside its page.
const ASSESSMENT_FILE = "/assessments/:id([^/]+).json";
// Made anew under another name, never under the same.
const KEPT = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];

/** @type {import('next').NextConfig} */
const config = {
  // Native and WebAssembly modules are loaded by Node, not bundled.
  serverExternalPackages: [
    "better-sqlite3",
    "@prisma/client",
    "@prisma/adapter-better-sqlite3",
    "@prisma/adapter-pg",
  ],
  // No picture is resized on the server, so no image library runs.
  images: { unoptimized: true },
  poweredByHeader: false,
  // `npm test` checks the types, those of the tests as well. A start needn't wait for that, nor fail by it.
  typescript: { ignoreBuildErrors: true },
  // A folder of pages can't be named [id].json.
  rewrites: async () => [{ source: ASSESSMENT_FILE, destination: "/api/assessments/:id/file" }],
  headers: async () => [
    { source: "/:path*", headers: EVERYWHERE },
    { source: "/api/:path*", headers: HANDLERS },
    { source: ASSESSMENT_FILE, headers: HANDLERS },
    { source: "/fonts/:path*", headers: KEPT },
    { source: "/workers/:path*", headers: [...KEPT, ...HANDLERS] },
  ],
};

/** The configuration of a phase: with the address of the worker that is built ahead of the pages that name it. */
export default async function configOf(phase) {
  if (phase !== PHASE_PRODUCTION_BUILD) return config;
  const { buildSimulationWorkers } = await import("./scripts/simulation-worker.mjs");
  const { hintCompilation } = await import("./scripts/compile-hints.mjs");
  return {
    ...config,
    env: buildSimulationWorkers(),
    compiler: { runAfterProductionCompile: async ({ distDir }) => hintCompilation(distDir) },
  };
}
