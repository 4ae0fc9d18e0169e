import { goToField } from "@/app/ui/form/go-to-field";
import { counted } from "@/lib/format";
import type { Assessment } from "@/lib/model/assessment";
import type { Missing } from "@/lib/scoring/score";
import { lacks } from "@/lib/series/missing-text";

const SHOWN = 8;

/** What the result leaves out for want of a judgement; each line leads to its field. */
export function LiveMissing({
  definition,
  missing,
}: {
  definition: Assessment;
  missing: readonly Missing[];
}) {
  if (missing.length === 0) return null;
  const found = lacks(definition, missing);
  return (
    <div className="mt-4">
      <h3 className="text-sm">Still missing</h3>
      <p className="text-muted text-xs">What is missing is left out, never taken as zero.</p>
      <ul className="mt-1">
        {found.slice(0, SHOWN).map(({ text, anchor }) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className="inline-block break-words py-1 text-accent underline underline-offset-2"
              onClick={(event) => {
                event.preventDefault();
                goToField(anchor);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className="text-muted">and {counted(found.length - SHOWN, "more", "more")}</p>
      )}
    </div>
  );
}
