import Link from "next/link";
import { Notice } from "@/app/ui/notice";
import { UserText } from "@/app/ui/user-text";
import type { SavedAssessment } from "@/lib/model/saved";
import { MAX_COMPARED, type Placed } from "@/lib/series/comparison-choice";
import { assessmentAddress, compareAddress } from "../../addresses";

/** With none or one chosen: what a comparison needs, and the way to it. */
export function TooFew(props: { assessment: SavedAssessment; chosen: Placed[]; isSharing: boolean }) {
  const { assessment, chosen, isSharing } = props;
  const [only] = chosen;
  if (assessment.scenarios.length === 0 && !isSharing) {
    return (
      <Notice title="There is no scenario to compare">
        <p>
          Make one on{" "}
          <Link href={assessmentAddress(assessment.id)} className="text-accent underline underline-offset-2">
            the assessment&apos;s page
          </Link>
          .
        </p>
      </Notice>
    );
  }
  if (assessment.scenarios.length < 2 && !isSharing) {
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
          “<UserText>{only.scenario.title}</UserText>” is the baseline. Add what it is compared with, below
          {isSharing && "; it can be of another assessment"}.
        </p>
      ) : (
        <p>The first that is added becomes the baseline, from which every difference is measured.</p>
      )}
    </Notice>
  );
}

/** With more than fit side by side. */
export function TooMany({ assessmentId, words }: { assessmentId: string; words: string[] }) {
  return (
    <Notice title={`${words.length} scenarios are chosen; at most ${MAX_COMPARED} stand side by side`}>
      <p>
        Remove some below, or{" "}
        <Link
          href={compareAddress(assessmentId, words.slice(0, MAX_COMPARED))}
          className="text-accent underline underline-offset-2"
        >
          compare the first {MAX_COMPARED}
        </Link>
        .
      </p>
    </Notice>
  );
}
