import { percent, percentAsEntered } from "@/lib/format";
import { MAX_ENUMERATED } from "@/lib/scoring/delivery-states";

const STEPS = [
  {
    name: "Inherent harm",
    formula: "likelihood × severity",
    words: "What is to be expected of a risk before any mitigation, in harm points.",
  },
  {
    name: "What remains under several mitigations",
    formula: "(1 − ω) · (1 − e₁)(1 − e₂)… + ω · smallest of (1 − e)",
    words:
      "e is the share each delivered mitigation takes away, ω how far they work on the same cases: 0 where they work independently, 1 where a second one adds nothing.",
  },
  {
    name: "Likelihood after mitigation",
    formula: "relative form: p · f; rate form: 1 − (1 − p)^f",
    words:
      "p is the likelihood before, f the share that remains. In the relative form an effect cuts the likelihood; in the rate form it cuts the rate at which the event occurs, so that a nearly certain event stays likely.",
  },
  {
    name: "Residual harm",
    formula:
      "Σ over all combinations of delivered mitigations: chance of the combination × likelihood × severity",
    words: `Exact, with no simulation, for up to ${MAX_ENUMERATED} mitigations. Mitigations are delivered independently of one another.`,
  },
  {
    name: "Range",
    formula: "from f = max(0, 1 − e₁ − e₂ − …) to f = smallest of (1 − e)",
    words: "The best and the worst way in which the same effects can combine. The residual lies between.",
  },
  {
    name: "Any risk occurs",
    formula: "1 − Π (1 − likelihood after mitigation), within each combination",
    words: "The probability that at least one of the risks happens. All risks share the same mitigations.",
  },
  {
    name: "What each mitigation carries",
    formula: "its mean contribution over every order in which the mitigations could be added (Shapley)",
    words:
      "The shares add up to the harm that is removed. Beside them stand what a mitigation removes alone and what it removes as the last one.",
  },
];

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
        {STEPS.map(({ name, formula, words }) => (
          <div key={name} className="border-line border-b py-3">
            <dt className="font-medium">{name}</dt>
            <dd className="my-1 bg-sunken px-2 py-1 text-sm">{formula}</dd>
            <dd className="text-muted text-sm">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
