import type { ReactNode } from "react";
import { ChoiceField } from "@/app/ui/choice-field";
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
      <ChoiceField
        label="Risk matrix behind the plane"
        className="w-full max-w-sm"
        chosen={chosen}
        choose={choose}
        choices={[{ key: "", label: "None" }, ...matrices.map(({ key, title }) => ({ key, label: title }))]}
      />
      {children}
    </div>
  );
}
