import { Notice } from "@/app/ui/notice";
import { day } from "@/lib/format";
import type { SavedScenario } from "@/lib/model/saved";
import { METHOD_VERSION } from "@/lib/scoring/method";

/** Says that a scenario is frozen, since when, and whether its numbers come from a newer method than it knew. */
export function FrozenBanner({ scenario: { frozen } }: { scenario: SavedScenario }) {
  if (!frozen) return null;
  return (
    <Notice title={`Frozen on ${day(frozen.at)} with method ${frozen.methodVersion}`}>
      <p>
        Its judgements never change, and it is scored in the assessment as it was defined on that day.
        {frozen.methodVersion !== METHOD_VERSION &&
          ` The numbers here are recomputed with method ${METHOD_VERSION} and may differ from those of that day.`}
      </p>
    </Notice>
  );
}
