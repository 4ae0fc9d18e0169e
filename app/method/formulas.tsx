import { percent, percentAsEntered } from "@/lib/format";
import { FORMULAS, type FormulaKey, formulaAnchor } from "@/lib/series/formulas";

export function Formulas() {
  return (
    <section aria-labelledby="formulas">
      <h2 id="formulas" className="mb-2">
        The formulas in short
      </h2>
      <p className="mb-4">
        Every judgement is scored at its mean: {percentAsEntered(0.325)} for a likelihood between{" "}
        {percent(0.2)} and {percent(0.45)}. A judgement that is missing is never taken for zero: what needs it
        is left out and named.
      </p>
      <dl className="border-line border-t">
        {(Object.keys(FORMULAS) as FormulaKey[]).map((key) => {
          const { name, formula, words } = FORMULAS[key];
          return (
            <div key={key} id={formulaAnchor(key)} className="scroll-mt-20 border-line border-b py-3">
              <dt className="font-medium">{name}</dt>
              <dd className="my-1 bg-sunken px-2 py-1 text-sm">{formula}</dd>
              <dd className="text-muted text-sm">{words}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
