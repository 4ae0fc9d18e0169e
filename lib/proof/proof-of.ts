import type { Figure, FigureSource, SourceScenario } from "../series/figure";
import { canonicalJson } from "./canonical-json";
import type { Proof } from "./proof";

/** What a figure says of itself in its files: its source by ids and hashes, and its numbers without rounding. */
export function proofOf(figure: Figure, source: FigureSource): Proof {
  const { id, title, columns, rows, total } = figure;
  const { assessment, assessmentId, scenarios, drawnWith = [], lexicons } = source;
  const { methodVersion, asOf, handling, illustrative, simulation, rate = null } = source;
  return {
    format: "counterweight.proof",
    version: 1,
    methodVersion,
    lexicons: lexicons.map((lexicon) => lexicon.id),
    asOf,
    handling,
    illustrative,
    simulation,
    assessment: { id: assessmentId, title: assessment },
    scenarios: scenarios.map(plain),
    rate,
    drawnWith: drawnWith.map(plain),
    figure: { id, finding: title, columns, rows: rows.map(finite), total: total && finite(total) },
  };
}

function plain(scenario: SourceScenario): Proof["scenarios"][number] {
  const { id, key, title, version, frozen, inputsHash, assessment } = scenario;
  return { id, key, title, version, frozen, inputsHash, ...(assessment && { assessment }) };
}

/** A number that is none can't stand in JSON, and no figure shows one. */
function finite(row: Figure["rows"][number]): Figure["rows"][number] {
  const kept = Object.entries(row).map(([key, cell]) => [
    key,
    typeof cell === "number" && !Number.isFinite(cell) ? null : cell,
  ]);
  return Object.fromEntries(kept);
}

/** A proof as the text that stands in files: canonical JSON, so that the same figure gives the same bytes. */
export function proofText(proof: Proof): string {
  return canonicalJson(proof);
}
