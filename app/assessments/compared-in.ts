import { counted, listed } from "@/lib/format";
import { accept, type Result, refuse } from "@/lib/result";
import type { ChoiceAcross } from "@/lib/series/choice-across";
import { MAX_COMPARED, type Placed } from "@/lib/series/comparison-choice";

/** A choice as what is compared, the first as the baseline; refused, with all that is the matter, where it can't be. */
export function comparedIn({ chosen, gone, foreign }: ChoiceAcross): Result<Placed[]> {
  if (gone > 0)
    return refuse(
      "not-found",
      `Check the address: ${counted(gone, "scenario")} of it ${gone === 1 ? "is" : "are"} not there, or in the bin`,
      ["scenarios"],
    );
  if (foreign.length > 0) {
    const named = foreign.map(({ assessment, scenario }) => `“${scenario.title}” of “${assessment.title}”`);
    return refuse(
      "invalid",
      `Leave out ${listed(named)}: made from another framework, or from none, so that nothing says that the items mean the same`,
      ["scenarios"],
    );
  }
  const fits = chosen.length > 1 && chosen.length <= MAX_COMPARED;
  return fits
    ? accept([...chosen])
    : refuse("invalid", `Name 2 to ${MAX_COMPARED} scenarios: the address names ${chosen.length}`, [
        "scenarios",
      ]);
}
