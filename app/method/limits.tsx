import { LIMITS } from "@/lib/series/limits";

export function Limits() {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits" className="mb-2">
        Limits
      </h2>
      <ul className="grid list-disc gap-2 pl-5">
        {LIMITS.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
