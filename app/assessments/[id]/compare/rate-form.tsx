import { Button } from "@/app/ui/button";
import { Field } from "@/app/ui/field";
import type { DecisionRate } from "@/lib/series/decision-rate";

/** Asks what a unit of cost weighs. It goes into the address, which reproduces the view. */
export function RateForm(props: { assessmentId: string; scenarios: string[]; rate: DecisionRate }) {
  const { assessmentId, scenarios, rate } = props;
  return (
    <form
      method="get"
      action={`/assessments/${assessmentId}/compare#decision`}
      className="mb-6 flex flex-wrap items-end gap-3 print:hidden"
    >
      <input type="hidden" name="scenarios" value={scenarios.join(",")} />
      <Field
        label="One unit of cost weighs as much as this many harm points"
        hint="The unit in which the costs of the mitigations were entered. 0: cost does not count."
        error={rate.problem ?? undefined}
      >
        {(control) => (
          <input
            {...control}
            name="rate"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={rate.text}
            className="input w-40"
          />
        )}
      </Field>
      <Button type="submit">Weigh</Button>
    </form>
  );
}
