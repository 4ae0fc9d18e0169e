import { placeInScenario } from "@/app/assessments/form/place-of";
import type { Assessment } from "@/lib/model/assessment";
import type { ExactPart } from "./live-result";
import { ToField } from "./to-field";

/** Entries that can't be read as written: they are kept as typed and count for nothing until they are mended. */
export function LiveRefused({
  definition,
  refused,
}: {
  definition: Assessment;
  refused: ExactPart["refused"];
}) {
  if (refused.length === 0) return null;
  const placeOf = placeInScenario(definition);
  return (
    <div className="mt-4">
      <h3 id="refused" tabIndex={-1} className="scroll-mt-28 text-sm">
        Can&apos;t be read as written
      </h3>
      <p className="text-muted text-xs">
        Kept on this device as typed, left out of the result, and not stored yet.
      </p>
      <ul className="mt-1">
        {refused.map(({ path, message }) => {
          const place = placeOf(path);
          return (
            <li key={path}>
              {place ? (
                <ToField id={place.id} tone="text-danger">
                  {place.text}: {message}
                </ToField>
              ) : (
                <span className="text-danger">{message}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
