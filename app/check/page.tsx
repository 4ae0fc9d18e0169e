import type { Metadata } from "next";
import { PageHead } from "../ui/page-head";
import { CheckFile } from "./check-file";

export const metadata: Metadata = { title: "Check a figure" };

export default function CheckPage() {
  return (
    <>
      <PageHead
        title="Check a figure"
        lead="A picture, workbook or briefing that was made here says what it was computed from. It is looked up, computed again from the judgements as they are stored now, and compared number by number."
      />
      <CheckFile />
      <noscript>
        <p>Files are read in the browser, which needs scripts to be allowed.</p>
      </noscript>
      <p className="mt-8 max-w-prose text-muted text-sm">
        What a file says of itself is no signature: anyone can write it. That it holds means that its numbers
        follow from the judgements stored here, not who made it. What is drawn is not looked at: compare it
        with the numbers, or with the figure in its assessment. The file stays in this browser, and nothing in
        it is run.
      </p>
    </>
  );
}
