import { MALFORMED_FILES } from "./malformed/malformed-files";
import { refusalOf } from "./malformed/refusal-of";

// How long it takes to refuse each malformed file, and how much memory the whole of it needs: npm run bench:import. With
// --json, what is said of each, for the tests, which run it in a small heap.

const SHOWN = 20;

const rows = MALFORMED_FILES.map(({ name, make }) => {
  const bytes = make();
  const start = performance.now();
  const said = refusalOf(bytes) ?? [];
  const ms = performance.now() - start;
  const polluted = "polluted" in {};
  return {
    name,
    bytes: bytes.length,
    ms,
    polluted,
    said: [...said.slice(0, SHOWN), ...said.slice(SHOWN).slice(-1)],
  };
});

if (process.argv.includes("--json")) process.stdout.write(JSON.stringify(rows));
else {
  for (const { name, bytes, ms, said } of rows.toSorted((a, b) => b.ms - a.ms)) {
    const size = `${String(bytes).padStart(9)} bytes`;
    const sentence = (said.at(-1) ?? "accepted").slice(0, 80);
    process.stdout.write(`${String(Math.round(ms)).padStart(6)} ms ${size}  ${name}: ${sentence}\n`);
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const slowest = Math.round(Math.max(...rows.map(({ ms }) => ms)));
  process.stdout.write(`${rows.length} files; the slowest ${slowest} ms; at most ${peak} MiB resident\n`);
}
