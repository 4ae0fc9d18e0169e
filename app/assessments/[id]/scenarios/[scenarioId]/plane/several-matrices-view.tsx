import type { ChangeEvent } from "react";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import type { Stage } from "@/lib/series/matrix-readings";
import type { PlaneRisk } from "@/lib/series/plane-risk";
import { MatrixComparison } from "./matrix-comparison";

/** The register read in the matrices that are ticked, and which are. Without `change` it takes no tick. */
export function SeveralMatricesView(props: {
  risks: readonly PlaneRisk[];
  matrices: readonly RiskMatrix[];
  chosen: readonly string[];
  stage: Stage;
  change?: { chosen: (keys: string[]) => void; stage: (stage: Stage) => void };
}) {
  const { risks, matrices, chosen, stage, change } = props;
  const ticked = matrices.filter(({ key }) => chosen.includes(key));
  return (
    <details open={ticked.length > 0}>
      <summary className="min-h-6 cursor-pointer font-medium text-sm">
        Read the risks in several matrices side by side
      </summary>
      <fieldset className="mt-3 text-sm noscript:hidden print:hidden">
        <legend className="mb-1 text-muted">Matrices</legend>
        <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
          {matrices.map(({ key, title }) => (
            <label key={key} className="flex min-h-6 items-center gap-2">
              <input
                type="checkbox"
                {...ticking(
                  chosen.includes(key),
                  change &&
                    ((on: boolean) =>
                      change.chosen(on ? [...chosen, key] : chosen.filter((one) => one !== key))),
                )}
              />
              {title}
            </label>
          ))}
        </div>
      </fieldset>
      {ticked.length > 0 && (
        <>
          <fieldset className="mt-3 flex flex-wrap gap-x-6 text-sm noscript:hidden print:hidden">
            <legend className="mb-1 text-muted">Risks as they are</legend>
            {STAGES.map(({ value, text }) => (
              <label key={value} className="flex min-h-6 items-center gap-2">
                <input
                  type="radio"
                  name="matrix-stage"
                  {...ticking(stage === value, change && (() => change.stage(value)))}
                />
                {text}
              </label>
            ))}
          </fieldset>
          <MatrixComparison risks={risks} stage={stage} matrices={ticked} />
        </>
      )}
    </details>
  );
}

function ticking(checked: boolean, change: ((checked: boolean) => void) | undefined) {
  return change
    ? { checked, onChange: ({ target }: ChangeEvent<HTMLInputElement>) => change(target.checked) }
    : { defaultChecked: checked };
}

const STAGES = [
  { value: "before", text: "before mitigation" },
  { value: "after", text: "after mitigation" },
] as const;
