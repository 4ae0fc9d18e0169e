import Link from "next/link";
import { ButtonLink } from "@/app/ui/button";
import { EmptyState } from "@/app/ui/empty-state";
import { Notice } from "@/app/ui/notice";
import { UserText } from "@/app/ui/user-text";
import { counted, firstFew } from "@/lib/format";
import type { SavedScenario } from "@/lib/model/saved";
import type { Score } from "@/lib/scoring/score";
import type { Lack } from "@/lib/series/missing-text";
import { scoringAddress } from "../../../addresses";
import { NoRisks } from "../../no-risks";

/** What the result leaves out, or why there is none, with the way to each judgement that lacks. */
export function LeftOut(props: {
  assessmentId: string;
  scenario: SavedScenario;
  lacks: readonly Lack[];
  score: Score;
  /** Whether there is any risk to judge. */
  risks: boolean;
}) {
  const { assessmentId, scenario, lacks, score, risks } = props;
  const form = scenario.frozen ? null : scoringAddress(assessmentId, scenario.id);
  if (score.plugIn && lacks.length === 0) return null;
  if (!risks) return <NoRisks id={assessmentId} />;
  const list = <LackList lacks={lacks} form={form} />;
  if (score.plugIn) {
    return (
      <Notice title={`Incomplete: ${counted(lacks.length, "judgement")} missing`}>
        <p>What lacks a judgement is left out of every number below; missing is not zero.</p>
        {list}
      </Notice>
    );
  }
  return (
    <EmptyState
      title="There is no result yet"
      action={
        form && (
          <ButtonLink href={form} tone="primary">
            Enter judgements
          </ButtonLink>
        )
      }
    >
      <p>A result needs at least one risk with both its likelihood and its severity.</p>
      {list}
    </EmptyState>
  );
}

// More than these are no list to work through: the scoring form shows them all.
const LISTED = 12;

function LackList({ lacks, form }: { lacks: readonly Lack[]; form: string | null }) {
  const { shown, more } = firstFew(lacks, LISTED);
  return (
    <ul className="mt-2 list-disc pl-5">
      {shown.map(({ text, anchor }) => (
        <li key={anchor}>
          {form ? (
            <Link href={`${form}#${anchor}`} className="text-accent underline underline-offset-2">
              <UserText>{text}</UserText>
            </Link>
          ) : (
            <UserText>{text}</UserText>
          )}
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}
