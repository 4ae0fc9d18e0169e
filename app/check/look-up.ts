import type { OpenedScenario } from "@/lib/model/saved";
import type { Proof } from "@/lib/proof/proof";
import { accept, type Result } from "@/lib/result";
import { scenarioApi } from "../assessments/addresses";
import { send } from "../ui/send";
import type { Opened } from "./recheck";

/** A proof's scenarios as they are stored here, in its order; null where one is not here. */
export type LookedUp = { scenarios: Opened[]; drawnWith: Opened[] };

/** Asks for each of a proof's scenarios once. Refused where the server gave no answer: then nothing is known of them. */
export async function lookUp({ assessment, scenarios, drawnWith }: Proof): Promise<Result<LookedUp>> {
  const known = new Map<string, Promise<Result<OpenedScenario | null>>>();
  const find = (one: Proof["scenarios"][number]) => {
    const within = one.assessment ? one.assessment.id : assessment.id;
    if (one.id === null || within === null) return accept(null);
    const address = scenarioApi(within, one.id);
    const asked = known.get(address) ?? ask(address);
    known.set(address, asked);
    return asked;
  };
  const all = await Promise.all([...scenarios, ...drawnWith].map(find));
  const opened: Opened[] = [];
  for (const one of all) {
    if (!one.ok) return one;
    opened.push(one.value);
  }
  return accept({ scenarios: opened.slice(0, scenarios.length), drawnWith: opened.slice(scenarios.length) });
}

async function ask(address: string): Promise<Result<OpenedScenario | null>> {
  const found = await send<OpenedScenario>("GET", address);
  return found.ok || found.reason === "fault" ? found : accept(null);
}
