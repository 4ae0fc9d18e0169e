import type { BackfiresFigure } from "../series/backfires";
import type { ComparisonFigure } from "../series/comparison";
import type { CostResidualFigure } from "../series/cost-residual";
import type { DependenceBandFigure } from "../series/dependence-band";
import type { EffectsMapFigure } from "../series/effects-map";
import type { EvidenceGridFigure } from "../series/evidence-grid";
import type { ExceedanceComparisonFigure } from "../series/exceedance-comparison";
import type { ExceedanceFigure } from "../series/exceedance-figure";
import type { FigureSource } from "../series/figure";
import type { HarmIntervalsFigure } from "../series/harm-intervals";
import type { ImpactsFigure } from "../series/impacts";
import type { ImplicationsFigure } from "../series/implications";
import type { InfluencesFigure } from "../series/influences";
import type { InherentResidualFigure } from "../series/inherent-residual";
import type { MitigationShareFigure } from "../series/mitigation-share";
import type { PairedDifferenceFigure } from "../series/paired-difference";
import type { RankChangesFigure } from "../series/rank-changes";
import type { RegretFigure } from "../series/regret";
import type { RiskPlaneFigure } from "../series/risk-plane";
import type { SlopesFigure } from "../series/slopes";
import type { SobolFigure } from "../series/sobol-figure";
import type { TornadoFigure } from "../series/tornado-figure";
import type { WhatChangedFigure } from "../series/what-changed";
import type { LaterPart } from "./later";

/** Every figure that may stand in a briefing. */
export type BriefingFigure =
  | InherentResidualFigure
  | RiskPlaneFigure
  | MitigationShareFigure
  | EffectsMapFigure
  | BackfiresFigure
  | DependenceBandFigure
  | ExceedanceFigure
  | HarmIntervalsFigure
  | RankChangesFigure
  | TornadoFigure
  | SobolFigure
  | ImpactsFigure
  | ImplicationsFigure
  | InfluencesFigure
  | EvidenceGridFigure
  | ComparisonFigure
  | WhatChangedFigure
  | SlopesFigure
  | RegretFigure
  | CostResidualFigure
  | ExceedanceComparisonFigure
  | PairedDifferenceFigure;

/** A cell of a table: a text with its line breaks, which may lead somewhere. */
export type TableCell = string | { text: string; href: string };
export type TableColumn = { label: string; numeric?: boolean; wide?: boolean };

/** What a briefing is made of, whether it is drawn as a page or written as a document. */
export type Block =
  | { kind: "heading"; level: 2 | 3; text: string }
  /** The sentence that answers the question. */
  | { kind: "finding"; text: string }
  /** A sentence of ours; `quiet` says how something was made. */
  | { kind: "text"; text: string; quiet?: boolean }
  /** What a person wrote, with its line breaks. */
  | { kind: "note"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; caption: string; columns: TableColumn[]; rows: TableCell[][] }
  | { kind: "figure"; figure: BriefingFigure; source: FigureSource }
  /** What only draws can tell; it is filled in once they are made. */
  | { kind: "later"; part: LaterPart };

/** A briefing: what it says on its first page, what that rests on, and from what it can be made again. */
export type Briefing = {
  title: string;
  subtitle: string;
  /** How it is to be handled; null where nothing is said. */
  handling: string | null;
  front: Block[];
  annex: Block[];
  /** Left out of what is to leave no trace of the record. */
  origin: Block[];
};

/** A heading, of a part or of what is in it. */
export const heading = (level: 2 | 3, text: string): Block => ({ kind: "heading", level, text });

/** A table, or nothing where it has no row. */
export function table(caption: string, columns: TableColumn[], rows: TableCell[][]): Block[] {
  return rows.length > 0 ? [{ kind: "table", caption, columns, rows }] : [];
}

/** A list, or what is said where it is empty. */
export function list(items: string[], otherwise: string): Block {
  return items.length > 0 ? { kind: "list", items } : { kind: "text", text: otherwise };
}
