import Link from "next/link";
import { Notice } from "@/app/ui/notice";
import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import { findFramework } from "@/lib/frameworks/frameworks";
import type { SavedAssessment } from "@/lib/model/saved";
import type { ChoiceAcross } from "@/lib/series/choice-across";
import { MAX_COMPARED, wordOf } from "@/lib/series/comparison-choice";
import { compareAddress } from "../../addresses";

/** An address that names what can't be compared: which, why, and the way to a comparison of what can. */
export function NotAllThere({ home, choice }: { home: SavedAssessment; choice: ChoiceAcross }) {
  const { chosen, gone, foreign } = choice;
  const words = chosen.map((one) => wordOf(home.id, one)).slice(0, MAX_COMPARED);
  return (
    <Notice title="This address names scenarios that can't be compared here">
      <ul className="list-disc pl-5">
        {gone > 0 && (
          <li>
            {`${counted(gone, "scenario")} ${gone === 1 ? "is" : "are"} not there: deleted since, in the bin, or the address is damaged.`}
          </li>
        )}
        {foreign.map(({ assessment, scenario }) => (
          <li key={scenario.id}>
            “<UserText>{scenario.title}</UserText>” belongs to “<UserText>{assessment.title}</UserText>”,
            which was made from {frameworkText(assessment)}, and this assessment from {frameworkText(home)}:
            nothing says that their items mean the same.
          </li>
        ))}
      </ul>
      <p className="mt-2">
        {words.length > 1 ? (
          <Link href={compareAddress(home.id, words)} className="text-accent underline underline-offset-2">
            {`Compare the other ${words.length}`}
          </Link>
        ) : (
          "Choose at least two scenarios below."
        )}
      </p>
    </Notice>
  );
}

function frameworkText({ framework }: SavedAssessment): string {
  if (framework === null) return "no framework";
  return `the framework “${findFramework(framework)?.title ?? framework}”`;
}
