"use client";

import { CopyButton } from "@/app/ui/export/copy-button";
import { ScrollRegion } from "@/app/ui/scroll-region";
import type { Figure, FigureSource } from "@/lib/series/figure";
import { figureJson } from "@/lib/series/figure-json";

/** A figure's words and numbers with all their digits, to be read by a program. */
export function FigureJson({ figure, source }: { figure: Figure; source: FigureSource }) {
  const text = figureJson(figure, source);
  return (
    <>
      <div className="mb-2 flex justify-end gap-2">
        <CopyButton text={() => text} instead="text">
          Copy JSON
        </CopyButton>
      </div>
      <ScrollRegion label={`JSON: ${figure.title}`}>
        <pre className="bg-sunken p-3 text-xs">{text}</pre>
      </ScrollRegion>
    </>
  );
}
