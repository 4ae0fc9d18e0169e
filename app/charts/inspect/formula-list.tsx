import { FORMULAS, formulaAddress, formulasOf } from "@/lib/series/formulas";

/** The formulas behind a figure, each with the way to the method page. */
export function FormulaList({ figure, methodVersion }: { figure: string; methodVersion: string }) {
  return (
    <>
      <dl className="border-line border-t">
        {formulasOf(figure).map((key) => {
          const { name, formula, words } = FORMULAS[key];
          return (
            <div key={key} className="border-line border-b py-3">
              <dt className="font-medium">
                <a className="text-accent underline underline-offset-2" href={formulaAddress(key)}>
                  {name}
                </a>
              </dt>
              <dd className="my-1 bg-sunken px-2 py-1 text-sm">{formula}</dd>
              <dd className="text-muted text-sm">{words}</dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-3 text-muted text-sm">Method {methodVersion}.</p>
    </>
  );
}
