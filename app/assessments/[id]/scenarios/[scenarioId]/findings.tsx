import { UnbrokenRanges } from "@/app/ui/unbroken-ranges";
import type { Headline } from "@/lib/series/headline";

/** What the result says, in sentences; the first is the finding. */
export function Findings({ headline }: { headline: Headline | null }) {
  if (!headline) return null;
  const { harm, band, any, tolerance } = headline;
  return (
    <section aria-label="Findings" className="mb-6 max-w-3xl">
      <p className="mb-2 font-medium text-lg">{harm}</p>
      <p>
        <UnbrokenRanges>{[band, tolerance].filter(Boolean).join(" ")}</UnbrokenRanges>
      </p>
      <p className="mt-2">
        <UnbrokenRanges>{any}</UnbrokenRanges>
      </p>
      {headline.otherForm && <p className="mt-2 text-muted text-sm">{headline.otherForm}</p>}
    </section>
  );
}
