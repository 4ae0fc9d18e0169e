import type { Block, Briefing } from "./block";
import { filled, type Known } from "./later";

/** A block that asks for nothing more. */
export type SettledBlock = Exclude<Block, { kind: "later" }>;

type Parts = "front" | "annex" | "origin";
export type SettledBriefing = Omit<Briefing, Parts> & Record<Parts, SettledBlock[]>;

/** A briefing with all that is known of its draws filled in; where nothing is known, it says so. */
export function settled(briefing: Briefing, known: Known): SettledBriefing {
  const settle = (block: Block): SettledBlock[] => {
    if (block.kind !== "later") return [block];
    const blocks = filled(block.part, known);
    return blocks ? blocks.flatMap(settle) : [{ kind: "text", quiet: true, text: "Not simulated." }];
  };
  const [front, annex, origin] = [briefing.front, briefing.annex, briefing.origin].map((blocks) =>
    blocks.flatMap(settle),
  );
  return { ...briefing, front: front ?? [], annex: annex ?? [], origin: origin ?? [] };
}
