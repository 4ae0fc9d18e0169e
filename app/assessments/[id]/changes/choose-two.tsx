import { Button } from "@/app/ui/button";
import type { SavedScenario } from "@/lib/model/saved";

/** Which two scenarios are set against each other, as a plain GET form: the address keeps the choice. */
export function ChooseTwo(props: {
  assessmentId: string;
  scenarios: readonly SavedScenario[];
  from: string | undefined;
  to: string | undefined;
  compared: readonly string[];
}) {
  const { assessmentId, scenarios, from, to, compared } = props;
  return (
    <form
      action={`/assessments/${assessmentId}/changes`}
      className="mb-8 flex max-w-3xl flex-wrap items-end gap-3 print:hidden"
    >
      <Choice name="from" label="From" scenarios={scenarios} chosen={from ?? scenarios[0]?.id} />
      <Choice name="to" label="To" scenarios={scenarios} chosen={to ?? scenarios[1]?.id} />
      {compared.length > 0 && <input type="hidden" name="scenarios" value={compared.join(",")} />}
      <Button type="submit">Show what changed</Button>
    </form>
  );
}

function Choice(props: {
  name: string;
  label: string;
  scenarios: readonly SavedScenario[];
  chosen: string | undefined;
}) {
  const { name, label, scenarios, chosen } = props;
  return (
    <div className="min-w-40 flex-1">
      <label htmlFor={name} className="mb-1 block font-medium text-sm">
        {label}
      </label>
      <select key={chosen} id={name} name={name} defaultValue={chosen} className="input">
        {scenarios.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
