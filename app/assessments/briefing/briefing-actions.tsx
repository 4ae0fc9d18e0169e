"use client";

import { useRef, useState } from "react";
import { PAPERS, type PaperName, paperOf } from "@/app/office/papers";
import { Button, FileLink } from "@/app/ui/button";
import { saveFile } from "@/app/ui/export/save-file";
import type { Briefing } from "@/lib/briefing/block";
import { useDrawn } from "./known";
import { useAllDrawn } from "./use-all-drawn";

/** What the document is called, and what its properties say. */
type FileFacts = { name: string; changed: string; proof: string };

/** What can be done with a briefing: printed, or taken along as a document or a workbook. */
export function BriefingActions(props: {
  briefing: Briefing;
  workbook: string;
  file: FileFacts;
  /** What the address asks for. */
  paper: PaperName;
}) {
  const { briefing, workbook, file } = props;
  const { isDrawing: isSimulating, progress } = useDrawn();
  const isDrawing = !useAllDrawn(isSimulating) || isSimulating;
  const [isProven, setProven] = useState(true);
  const [paper, setPaper] = useState(props.paper);
  const { said, write } = useDocument(briefing, { ...file, paper, proof: isProven ? file.proof : null });
  const unproven = `${workbook}${workbook.includes("?") ? "&" : "?"}proof=no`;
  return (
    <div className="mx-auto mb-8 max-w-[680px] print:hidden">
      <div className="flex flex-wrap gap-2 noscript:hidden">
        <Button tone="primary" disabled={isDrawing} onClick={() => window.print()}>
          Print or save as PDF
        </Button>
        <Button disabled={isDrawing} onClick={write}>
          Word document
        </Button>
        <PaperChoice
          paper={paper}
          choose={(next) => {
            setPaper(next);
            keepInAddress(next);
          }}
        />
        <FileLink href={isProven ? workbook : unproven}>Workbook</FileLink>
      </div>
      <label className="mt-2 flex min-h-6 items-center gap-2 text-sm noscript:hidden">
        <input type="checkbox" checked={isProven} onChange={(event) => setProven(event.target.checked)} />
        Files say what they were made from, so that they can be checked
      </label>
      <div className="mt-2 min-h-6 text-muted text-sm">
        {isDrawing && <p className="noscript:hidden">Prints and documents wait until everything is drawn.</p>}
        {isSimulating && progress}
        <p role="status" className="[overflow-wrap:anywhere]">
          {said}
        </p>
      </div>
    </div>
  );
}

/** Printers bring their own paper; a document has to be written for one. */
function PaperChoice({ paper, choose }: { paper: PaperName; choose: (paper: PaperName) => void }) {
  return (
    <label className="flex items-center gap-2 text-sm">
      for paper
      <select className="input w-24" value={paper} onChange={({ target }) => choose(paperOf(target.value))}>
        {Object.entries(PAPERS).map(([name, { label }]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The address asks for the same paper again, for whoever has it; A4 needs no word. */
function keepInAddress(paper: PaperName): void {
  const address = new URL(window.location.href);
  if (paper === "a4") address.searchParams.delete("paper");
  else address.searchParams.set("paper", paper);
  window.history.replaceState(null, "", address);
}

/** Makes a document when it is asked for, one at a time, and says how that went. */
function useDocument(
  briefing: Briefing,
  file: Omit<FileFacts, "proof"> & { proof: string | null; paper: PaperName },
) {
  const { known } = useDrawn();
  const [said, setSaid] = useState("");
  const isBusy = useRef(false);
  const write = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaid("Drawing the figures…");
    try {
      // The writer is code that only few visits need.
      const { briefingDocument } = await import("@/app/office/briefing-document");
      saveFile(file.name, await briefingDocument(briefing, known, file));
      setSaid(`${file.name} is in your downloads.`);
    } catch {
      setSaid("The document could not be made. Print the page instead, or try again.");
    } finally {
      isBusy.current = false;
    }
  };
  return { said, write };
}
