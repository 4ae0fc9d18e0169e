"use client";

import { useState } from "react";
import type { Figure } from "@/lib/series/figure";
import { Button } from "../button";
import { tsv } from "./table-text";

/** Puts the table on the clipboard as a spreadsheet takes it, and says that it did or could not. */
export function CopyTable({ figure }: { figure: Figure }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(tsv(figure));
      setSaid("Copied");
    } catch {
      setSaid("The browser does not let this page copy: select the table instead");
    }
  };
  return (
    <>
      <span role="status" className="self-center text-muted text-xs">
        {said}
      </span>
      <Button onClick={copy}>Copy table</Button>
    </>
  );
}
