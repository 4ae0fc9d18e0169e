import type { OpenedScenario, SavedScenario } from "@/lib/model/saved";
import { held } from "@/lib/proof/held";
import { inputsHash } from "@/lib/proof/inputs-hash";
import type { Proof } from "@/lib/proof/proof";
import type { Findings, FoundScenario } from "@/lib/proof/verdict";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { scoreScenario } from "@/lib/scoring/score-scenario";
import { figureAgain } from "@/lib/series/figure-again";
import type { Scored } from "@/lib/series/scored";
import { namedAsDrawn } from "./named-as-drawn";

/** A scenario as it is stored here, or null where it is not. */
export type Opened = OpenedScenario | null;

/**
 * What was found of a proof's scenarios and of those they were drawn with, and its numbers against those computed anew;
 * null where they can't be.
 */
export type Rechecked = Pick<Findings, "methodVersion" | "numbers"> & {
  found: FoundScenario[];
  foundWith: FoundScenario[];
};

type Asked = { proof: Proof; scenarios: readonly Opened[]; drawnWith: readonly Opened[] };

/** Looks a proof's scenarios through and computes its figure again, as far as all it was computed from is here. */
export function recheck({ proof, scenarios, drawnWith }: Asked, tell: (share: number) => void): Rechecked {
  const [found, foundWith] = [scenarios.map(foundOf), drawnWith.map(foundOf)];
  const shown = allScored(proof.scenarios, scenarios, proof);
  const together = allScored(proof.drawnWith, drawnWith, proof);
  const findings = { found, foundWith, methodVersion: METHOD_VERSION };
  if (!shown || !together) return { ...findings, numbers: null };
  const { simulation, rate, figure } = proof;
  const named = namedAsDrawn(proof, { shown, together });
  const again = figureAgain({ id: figure.id, ...named, simulation, rate }, tell);
  return { ...findings, numbers: again && held(figure, again) };
}

function foundOf(opened: Opened): FoundScenario {
  return (
    opened && {
      title: opened.title,
      version: opened.version,
      inputsHash: inputsHash(opened.definition, opened.inputs),
    }
  );
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
