import type { ChartedFigure } from "../series/charted-figure";
import type { FigureSource } from "../series/figure";
import type { LaterPart } from "./later";

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
  | { kind: "figure"; figure: ChartedFigure; source: FigureSource }
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
