import type { Figure, FigureSource, SourceScenario } from "@/lib/series/figure";

/** Two rows, a total, and one cell of each kind. */
export function makeFigure(over: Partial<Figure> = {}): Figure {
  return {
    id: "inherent-residual",
    title: "B carries the most",
    subtitle: "Expected harm in harm points (hp)",
    sentence: "Two risks.",
    needs: null,
    legend: [
      { series: "inherent", label: "Inherent" },
      { series: "residual", label: "Residual" },
    ],
    columns: [
      { key: "risk", label: "Risk", unit: "", kind: "text" },
      { key: "residual", label: "Residual", unit: "hp", kind: "harm" },
      { key: "difference", label: "Difference", unit: "hp", kind: "harm-difference" },
      { key: "reduction", label: "Reduction", unit: "%", kind: "probability" },
      { key: "change", label: "Change", unit: "−100…+100", kind: "change" },
    ],
    rows: [
      { risk: "B", residual: 1.23456, difference: -0.5, reduction: 1 / 3, change: 12 },
      { risk: "A", residual: 0, difference: null, reduction: null, change: -7.4 },
    ],
    total: { risk: "All", residual: 1.23456, difference: null, reduction: null, change: null },
    ...over,
  };
}

export function makeSource(over: Partial<FigureSource> = {}): FigureSource {
  return {
    assessment: "Pacific partnership",
    assessmentId: "00000000-0000-7000-8000-0000000000a1",
    scenarios: [makeSourceScenario()],
    asOf: "2026-11-23",
    methodVersion: "1.0.0",
    handling: null,
    lexicons: [{ id: "icd-203", name: "ICD 203" }],
    simulation: null,
    illustrative: false,
    ...over,
  };
}

export function makeSourceScenario(over: Partial<SourceScenario> = {}): SourceScenario {
  return {
    id: "00000000-0000-7000-8000-0000000000b1",
    key: "as-written",
    title: "As written",
    version: 3,
    frozen: false,
    inputsHash: "0123456789abcdef".repeat(4),
    ...over,
  };
}
