import Link from "next/link";
import { Notice } from "@/app/ui/notice";
import { UserText } from "@/app/ui/user-text";
import type { SavedAssessment, SavedScenario } from "@/lib/model/saved";
import { MAX_COMPARED } from "@/lib/series/comparison-choice";
import { assessmentAddress, compareAddress } from "../../addresses";

/** With none or one chosen: what a comparison needs, and the way to it. */
export function TooFew({ assessment, chosen }: { assessment: SavedAssessment; chosen: SavedScenario[] }) {
  const [only] = chosen;
  if (assessment.scenarios.length < 2) {
    return (
      <Notice title="There is only one scenario to compare">
        <p>
          Save it under another name from{" "}
          <Link href={assessmentAddress(assessment.id)} className="text-accent underline underline-offset-2">
            the assessment
          </Link>
          , and change what differs in the copy.
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="Choose at least two scenarios">
      {only ? (
        <p>
          “<UserText>{only.title}</UserText>” is the baseline. Add what it is compared with, below.
        </p>
      ) : (
        <p>The first that is added becomes the baseline, from which every difference is measured.</p>
      )}
    </Notice>
  );
}

/** With more than fit side by side. */
export function TooMany({ assessmentId, chosen }: { assessmentId: string; chosen: SavedScenario[] }) {
  const first = chosen.slice(0, MAX_COMPARED).map(({ id }) => id);
  return (
    <Notice title={`${chosen.length} scenarios are chosen; at most ${MAX_COMPARED} stand side by side`}>
      <p>
        Remove some below, or{" "}
        <Link href={compareAddress(assessmentId, first)} className="text-accent underline underline-offset-2">
          compare the first {MAX_COMPARED}
        </Link>
        .
      </p>
    </Notice>
  );
}
