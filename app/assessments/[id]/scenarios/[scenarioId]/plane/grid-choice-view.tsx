import type { ReactNode } from "react";
import { Field } from "@/app/ui/field";
import type { RiskMatrix } from "@/lib/model/risk-matrix";

/** Which matrix stands behind the plane, beside what is done with one of one's own. Without `choose` it takes no choice. */
export function GridChoiceView(props: {
  matrices: readonly RiskMatrix[];
  chosen: string;
  choose?: (key: string) => void;
  children: ReactNode;
}) {
  const { matrices, chosen, choose, children } = props;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field label="Risk matrix behind the plane" className="w-full max-w-sm">
        {(control) => (
          <select
            className="input"
            {...control}
            {...(choose
              ? { value: chosen, onChange: (event) => choose(event.target.value) }
              : { defaultValue: chosen })}
          >
            <option value="">None</option>
            {matrices.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {children}
    </div>
  );
}
