import type { OpenedScenario, SavedScenario } from "@/lib/model/saved";
import { type Held, held } from "@/lib/proof/held";
import { inputsHash } from "@/lib/proof/inputs-hash";
import type { Proof } from "@/lib/proof/proof";
import type { FoundScenario } from "@/lib/proof/verdict";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { figureAgain } from "@/lib/series/figure-again";
import type { Scored } from "@/lib/series/scored";

/** A scenario as it is stored here, or null where it is not. */
export type Opened = OpenedScenario | null;

/** What was found of a proof's scenarios, and its numbers against those computed anew; null where they can't be. */
export type Rechecked = { found: FoundScenario[]; methodVersion: string; numbers: Held | null };

type Asked = { proof: Proof; scenarios: readonly Opened[]; drawnWith: readonly Opened[] };

/** Looks a proof's scenarios through and computes its figure again, as far as all it was computed from is here. */
export function recheck({ proof, scenarios, drawnWith }: Asked, tell: (share: number) => void): Rechecked {
  const found = scenarios.map(
    (opened): FoundScenario =>
      opened && {
        title: opened.title,
        version: opened.version,
        inputsHash: inputsHash(opened.definition, opened.inputs),
      },
  );
  const shown = allScored(proof.scenarios, scenarios, proof);
  const together = allScored(proof.drawnWith, drawnWith, proof);
  if (!shown || !together) return { found, methodVersion: METHOD_VERSION, numbers: null };
  const { simulation, rate, figure } = proof;
  const again = figureAgain({ id: figure.id, scenarios: shown, drawnWith: together, simulation, rate }, tell);
  return { found, methodVersion: METHOD_VERSION, numbers: again && held(figure, again) };
}

/** The stored scenarios scored, in the proof's order; null where one of them is not here. */
function allScored(
  named: Proof["scenarios"],
  opened: readonly Opened[],
  { simulation }: Proof,
): Scored[] | null {
  const all = named.flatMap((one, index) => {
    const stored = opened[index];
    return stored ? [scoredAgain(one, stored, simulation?.seed ?? 0)] : [];
  });
  return all.length === named.length ? all : null;
}

const NO_DAY = new Date(0);

function scoredAgain(
  { id, key }: Proof["scenarios"][number],
  { title, version, inputs, definition }: OpenedScenario,
  seed: number,
): Scored {
  // Whether it is frozen, and when, changes no number.
  const scenario: SavedScenario = {
    ...inputs,
    id: id ?? "",
    key,
    title,
    notes: "",
    version,
    seed,
    updatedAt: NO_DAY,
    frozen: null,
  };
  return { scenario, definition, score: scoreScenario(definition, inputs) };
}
