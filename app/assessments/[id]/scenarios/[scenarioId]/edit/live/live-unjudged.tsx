import type { Unjudged } from "@/lib/series/unjudged";
import { FieldLines } from "./field-lines";

/** What could be judged and is not, though the result does without: who believes to be done may have passed it over. */
export function LiveUnjudged({ unjudged }: { unjudged: readonly Unjudged[] }) {
  if (unjudged.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="text-sm">Not judged</h3>
      <p className="text-muted text-xs">
        The result does without. An effect that is not judged counts as none.
      </p>
      <FieldLines lines={unjudged} />
    </div>
  );
}
