"use client";

import { useState } from "react";
import { Button } from "@/app/ui/button";
import { ScrollRegion } from "@/app/ui/scroll-region";
import type { Figure, FigureSource } from "@/lib/series/figure";

/** A figure's words and numbers with all their digits, to be read by a program. */
export function FigureJson({ figure, source }: { figure: Figure; source: FigureSource }) {
  const [said, setSaid] = useState("");
  const { id, title, subtitle, sentence, columns, rows, total } = figure;
  const text = JSON.stringify({ id, title, subtitle, sentence, source, columns, rows, total }, null, 2);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("The browser does not let this page copy: select the text instead");
    }
  };
  return (
    <>
      <div className="mb-2 flex justify-end gap-2">
        <span role="status" className="self-center text-muted text-xs">
          {said}
        </span>
        <Button onClick={copy}>Copy JSON</Button>
      </div>
      <ScrollRegion label={`JSON: ${title}`}>
        <pre className="bg-sunken p-3 text-xs">{text}</pre>
      </ScrollRegion>
    </>
  );
}
