import type { UseFormReturn } from "react-hook-form";
import type { Grouped } from "@/app/assessments/form/grouped";
import type { ScenarioForm } from "@/app/assessments/form/scenario-form";
import { counted } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import { readBlock, writeBlock } from "@/lib/model/block-text";
import { readingDoubt } from "@/lib/model/dist-text";
import { readEffect, writeEffect } from "@/lib/model/effect-text";
import { judgementText } from "@/lib/series/judgement-text";
import type { AfterPaint } from "./after-paint";
import type { EffectCells } from "./effect-cells";
import { type CellChange, enterEffects, plannedEntries } from "./effect-deeds";
import { blockOf, type MatrixCursor } from "./matrix-cursor";
import { isPlace, type Place, placesIn, type Size, sizeOf } from "./matrix-place";
import type { EffectEntry } from "./pair-after";
import { pasted } from "./pasted";

/** What can be done to the cells of the matrix. Each deed says what it did, in a sentence; "" where that is plain to see. */
export function matrixDeeds(props: {
  definition: Assessment;
  form: UseFormReturn<ScenarioForm>;
  grouped: Grouped;
  size: Size;
  cells: EffectCells;
  cursor: MatrixCursor;
  later: AfterPaint;
}) {
  const { definition, form, grouped, size, cells, cursor, later } = props;
  const entryAt = (place: Place): EffectEntry => cells.cell(place).entry;
  const selected = (): Place[] => placesIn(blockOf(cursor.get()));
  /** Puts entries into the form, and gives how many cells beyond those that were asked for read none now. */
  const enter = (name: string, changes: readonly CellChange[]): { readNone: number } => {
    later.settle();
    const planned = plannedEntries(form, size, changes);
    enterEffects({ form, grouped, name, planned });
    return { readNone: planned.filter(({ isAsked }) => !isAsked).length };
  };
  /** Shows an entry in its cell at once, and puts it into the form after the frame that shows it. */
  const enterSoon = (name: string, change: CellChange): void => {
    later.settle();
    const planned = plannedEntries(form, size, [change]);
    cells.foresee(planned);
    later.put(() => enterEffects({ form, grouped, name, planned }));
  };
  /** What was copied last, as the entries themselves: a text can't carry every judgement. */
  let copied: { text: string; entries: EffectEntry[][] } | null = null;

  const textOf = (entry: EffectEntry): string => {
    if (entry === null) return "";
    if (entry.kind === "unread") return entry.text;
    return writeEffect(entry) || judgementText(entry, "share", definition);
  };

  const deeds = {
    /** The text that editing a cell begins with; empty for what can't be typed. */
    textToEdit(place: Place): string {
      const entry = entryAt(place);
      if (entry === null) return "";
      return entry.kind === "unread" ? entry.text : writeEffect(entry);
    },
    /** Takes what is being typed. A text that was left as it was changes nothing. */
    finish(): string {
      const { draft, active } = cursor.get();
      if (!draft) return "";
      cursor.leave();
      if (draft.text === draft.initial) return "";
      enterSoon(pairName(definition, active), { place: active, entry: readEffect(draft.text) });
      return readingDoubt(draft.text, "percent") ?? "";
    },
    /** Puts what is typed so far into the form, and leaves the editor open. */
    keep(): void {
      const { draft, active } = cursor.get();
      if (!draft || draft.text === draft.initial) return;
      enter(pairName(definition, active), [{ place: active, entry: readEffect(draft.text) }]);
      cursor.edit(draft.text);
    },
    /** Puts one entry into every selected cell. */
    set(entry: EffectEntry): string {
      const places = selected();
      const [only] = places;
      const name =
        places.length === 1 && only ? pairName(definition, only) : entry ? "Set effects" : "Clear effects";
      const { readNone } = enter(
        name,
        places.map((place) => ({ place, entry })),
      );
      return sentences(
        places.length > 1 && `${counted(places.length, "cell")} ${entry ? "set" : "cleared"}.`,
        saysNone(readNone),
      );
    },
    /** Copies the top row of the block into the rows below it; into a single row, the row above. */
    fillDown(): string {
      const block = blockOf(cursor.get());
      const source = block.top === block.bottom ? block.top - 1 : block.top;
      if (source < 0) return "There is no row above to fill from.";
      const places = placesIn({ ...block, top: source + 1 });
      const { readNone } = enter(
        "Fill down effects",
        places.map((place) => ({ place, entry: entryAt({ row: source, column: place.column }) })),
      );
      return sentences(`Filled ${counted(places.length, "cell")}.`, saysNone(readNone));
    },
    /** The selected block as text for the clipboard. */
    copy(): { text: string; said: string } {
      const block = blockOf(cursor.get());
      const { rows, columns } = sizeOf(block);
      const places = placesIn(block);
      const entries = Array.from({ length: rows }, (_, row) =>
        places.slice(row * columns, (row + 1) * columns).map(entryAt),
      );
      const text = writeBlock(entries.map((row) => row.map(textOf)));
      copied = { text, entries };
      return { text, said: `Copied ${counted(places.length, "cell")}.` };
    },
    /** Puts a block into the cells from the selection's corner on, repeated where the selection is a multiple of it. */
    paste(text: string): string {
      if (text === "") return "The clipboard holds no text to paste.";
      const unbroken = text.replaceAll("\r\n", "\n");
      const texts = readBlock(text);
      const entries = copied?.text === unbroken ? copied.entries : texts.map((row) => row.map(readEffect));
      const cellsToFill = pasted(entries, blockOf(cursor.get()));
      const fitting = cellsToFill.filter(({ place }) => isPlace(place, size));
      const { readNone } = enter("Paste into effects", fitting);
      const last = fitting.at(-1)?.place;
      const first = fitting[0]?.place;
      if (first && last) cursor.select(first, cornerOf(fitting.map(({ place }) => place)));
      const marked = fitting.filter(({ place }) => cells.cell(place).problem !== null).length;
      const doubted =
        copied?.text === unbroken ? 0 : texts.flat().filter((each) => readingDoubt(each, "percent")).length;
      const outside = cellsToFill.length - fitting.length;
      return sentences(
        `Pasted ${counted(fitting.length, "cell")}.`,
        outside > 0 &&
          `${counted(outside, "cell")} did not fit within the matrix and ${outside === 1 ? "was" : "were"} left out.`,
        marked > 0 &&
          `${counted(marked, "cell")} can’t be taken as written: kept as typed, and listed below.`,
        doubted > 0 &&
          `${counted(doubted, "number")} may be read otherwise than meant: numbers are per cent, so 0.3 is 0.3 %, and a comma marks decimals.`,
        saysNone(readNone),
      );
    },
  };
  return deeds;
}

function pairName({ mitigations, risks }: Assessment, { row, column }: Place): string {
  return `${mitigations[row]?.label} on ${risks[Math.floor(column / 2)]?.label}`;
}

/** The corner farthest from the first of these places. */
function cornerOf(places: readonly Place[]): Place {
  return {
    row: Math.max(...places.map(({ row }) => row)),
    column: Math.max(...places.map(({ column }) => column)),
  };
}

function saysNone(count: number): string | false {
  return (
    count > 0 && `${counted(count, "cell")} of the same pairs ${count === 1 ? "reads" : "read"} none now.`
  );
}

function sentences(...parts: (string | false)[]): string {
  return parts.filter(Boolean).join(" ");
}
