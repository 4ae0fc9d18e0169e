import { ADDITIVITY } from "@/lib/model/harm-scale";

/** Says of totals that nobody has accepted yet what they rest on. */
export function NotAdditive() {
  return (
    <p className="mb-4 max-w-prose text-sm">
      The totals rest on a sentence that nobody has accepted for this assessment yet: “{ADDITIVITY}” It is
      accepted on the scoring form.
    </p>
  );
}
