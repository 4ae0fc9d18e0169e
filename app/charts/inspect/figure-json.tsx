"use client";

import { CopyButton } from "@/app/ui/export/copy-button";
import { ScrollRegion } from "@/app/ui/scroll-region";
import type { Figure, FigureSource } from "@/lib/series/figure";

/** A figure's words and numbers with all their digits, to be read by a program. */
export function FigureJson({ figure, source }: { figure: Figure; source: FigureSource }) {
  const { id, title, subtitle, sentence, columns, rows, total } = figure;
  const text = JSON.stringify({ id, title, subtitle, sentence, source, columns, rows, total }, null, 2);
  return (
    <>
      <div className="mb-2 flex justify-end gap-2">
        <CopyButton text={() => text} instead="text">
          Copy JSON
        </CopyButton>
      </div>
      <ScrollRegion label={`JSON: ${title}`}>
        <pre className="bg-sunken p-3 text-xs">{text}</pre>
      </ScrollRegion>
    </>
  );
}
