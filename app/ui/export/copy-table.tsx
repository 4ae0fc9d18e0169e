"use client";

import type { Figure } from "@/lib/series/figure";
import { CopyButton } from "./copy-button";
import { tsv } from "./table-text";

/** Puts the table on the clipboard as a spreadsheet takes it. */
export function CopyTable({ figure }: { figure: Figure }) {
  return (
    <CopyButton text={() => tsv(figure)} instead="table">
      Copy table
    </CopyButton>
  );
}
