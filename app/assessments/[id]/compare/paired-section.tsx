import { Notice } from "@/app/ui/notice";
import { UserText } from "@/app/ui/user-text";
import { commonGround } from "@/lib/series/common-ground";
import type { FigureSource } from "@/lib/series/figure";
import { pairedSource, pairedTask } from "@/lib/series/paired-task";
import { pairingSentence } from "@/lib/series/pairing";
import type { Scored } from "@/lib/series/scored";
import { PairedFigures } from "./paired-figures";

/** Scenarios drawn with the same chances, as far as they stand on common ground; what doesn't is named, with why. */
export function PairedSection({ all, source }: { all: Scored[]; source: FigureSource }) {
  const { compared, anew, refused } = commonGround(all);
  const [base] = all;
  if (!base) return null;
  const pairing = pairingSentence(compared.map(({ scored }) => scored));
  return (
    <section aria-labelledby="paired" className="mb-4">
      <h2 id="paired" className="mb-2">
        Draw by draw
      </h2>
      <p className="mb-3 max-w-prose text-muted text-sm">
        Every scenario meets the same chances, draw by draw, so that what is left between them is theirs and
        not luck.{pairing && <UserText>{` ${pairing}`}</UserText>}
      </p>
      <Ground anew={anew} refused={refused} />
      {compared.length > 1 && <PairedFigures task={pairedTask(all)} source={pairedSource(all, source)} />}
    </section>
  );
}

function Ground({
  anew,
  refused,
}: {
  anew: string[];
  refused: { id: string; title: string; reason: string }[];
}) {
  if (anew.length + refused.length === 0) return null;
  return (
    <Notice title={refused.length > 0 ? "Not all can be drawn side by side" : "Drawn on common ground"}>
      <ul className="list-disc pl-5">
        {refused.map(({ id, title, reason }) => (
          <li key={id}>
            “<UserText>{title}</UserText>” is left out: {reason}.
          </li>
        ))}
        {anew.map((text) => (
          <li key={text}>
            <UserText>{text}</UserText>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
