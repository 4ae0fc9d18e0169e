import { ButtonLink } from "@/app/ui/button";
import { EmptyState } from "@/app/ui/empty-state";
import { UserText } from "@/app/ui/user-text";
import { importAddress } from "./addresses";
import { BringBackExample } from "./example-actions";

/** What an installation without any assessment says. */
export function FirstSteps() {
  return (
    <EmptyState
      title="Nothing is assessed yet"
      action={
        <div className="flex flex-wrap gap-2">
          <ButtonLink href="/assessments/new" tone="primary">
            New assessment
          </ButtonLink>
          <ButtonLink href={importAddress()}>Import a file</ButtonLink>
          <BringBackExample />
        </div>
      }
    >
      <p>
        An assessment takes one policy document, names its risks and mitigations, and judges how likely, how
        severe and how effective they are. Each set of judgements is a scenario; scenarios can be compared.
        The worked example shows all of it with invented judgements.
      </p>
    </EmptyState>
  );
}

/** What a search without a match, or a page past the end of the list, says. */
export function NoMatch({ search }: { search: string }) {
  return (
    <EmptyState title="No assessment found" action={<ButtonLink href="/assessments">Show all</ButtonLink>}>
      {search ? (
        <p>
          No title contains “<UserText>{search}</UserText>”. Capitals and accents make no difference; deleted
          assessments are in the bin.
        </p>
      ) : (
        <p>The list ends before this page.</p>
      )}
    </EmptyState>
  );
}

/** The way back to the worked example while the list doesn't show it. */
export function ExampleFoot() {
  return (
    <div className="mt-10 flex flex-wrap items-center gap-3 border-line border-t pt-4 text-muted text-sm print:hidden">
      <span>A worked example with invented judgements shows what an assessment can hold.</span>
      <BringBackExample />
    </div>
  );
}
