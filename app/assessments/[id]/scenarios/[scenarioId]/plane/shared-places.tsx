import { UserText } from "@/app/ui/user-text";
import { counted } from "@/lib/format";
import type { RiskPlaneFigure } from "@/lib/series/plane-figure";

/** The risks of each place of the plane that several share: the drawing shows their count alone. */
export function SharedPlaces({ figure }: { figure: RiskPlaneFigure }) {
  const shared = (figure.plane?.places ?? []).filter(({ members }) => members.length > 1);
  if (shared.length === 0) return null;
  return (
    <div>
      {shared.map(({ letter, members }) => (
        <details key={letter} className="text-sm">
          <summary className="min-h-6 cursor-pointer text-muted">
            {letter}: {counted(members.length, "risk")} in one place
          </summary>
          <ul className="mt-1 mb-2 list-disc pl-5 sm:columns-2">
            {members.map((member) => (
              <li key={figure.risks[member]?.key}>
                <UserText>{figure.risks[member]?.label ?? ""}</UserText>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
