import { accept, type Result, refuse } from "../lib/result";
import { database } from "./client";
import { moment } from "./clock";
import { hold } from "./hold";
import { sought } from "./seen";
import { inTransaction } from "./transaction";

export type BinnedAssessment = { id: string; title: string; deletedAt: Date; scenarios: number };
export type BinnedScenario = {
  id: string;
  title: string;
  deletedAt: Date;
  frozen: boolean;
  assessmentId: string;
  assessmentTitle: string;
};
export type Bin = { assessments: BinnedAssessment[]; scenarios: BinnedScenario[] };

const BINNED = { deletedAt: { not: null } };
const notInBin = () => refuse("not-found", "Reload the bin: this is not in it any more");

/** What lies in the bin, the latest first. A scenario whose assessment is in the bin comes and goes with that one. */
export async function listBin(): Promise<Bin> {
  const order = [{ deletedAt: "desc" }, { id: "desc" }] as const;
  const [assessments, scenarios] = await Promise.all([
    database().assessment.findMany({
      where: BINNED,
      orderBy: [...order],
      select: {
        id: true,
        title: true,
        deletedAt: true,
        _count: { select: { scenarios: { where: { deletedAt: null } } } },
      },
    }),
    database().scenario.findMany({
      where: { ...BINNED, assessment: { deletedAt: null } },
      orderBy: [...order],
      select: {
        id: true,
        title: true,
        deletedAt: true,
        frozenAt: true,
        assessment: { select: { id: true, title: true } },
      },
    }),
  ]);
  return {
    assessments: assessments.flatMap(({ deletedAt, _count, ...row }) =>
      deletedAt ? [{ ...row, deletedAt, scenarios: _count.scenarios }] : [],
    ),
    scenarios: scenarios.flatMap(({ deletedAt, frozenAt, assessment, ...row }) => {
      const home = { assessmentId: assessment.id, assessmentTitle: assessment.title };
      return deletedAt ? [{ ...row, deletedAt, frozen: frozenAt !== null, ...home }] : [];
    }),
  };
}

/** Brings an assessment back, with the scenarios it had. */
export function restoreAssessment(id: string): Promise<Result<{ id: string }>> {
  return inTransaction(async (tx) => {
    const { count } = await tx.assessment.updateMany({
      where: { id: sought(id), ...BINNED },
      data: { deletedAt: null, updatedAt: moment() },
    });
    return count === 1 ? accept({ id }) : notInBin();
  });
}

/** Brings a scenario back to its place. */
export async function restoreScenario(id: string): Promise<Result<{ id: string }>> {
  // Which assessment it belongs to never changes, so this may be read before.
  const home = await database().scenario.findUnique({
    where: { id: sought(id) },
    select: { assessmentId: true },
  });
  if (!home) return notInBin();
  return inTransaction(async (tx) => {
    const isLive = await hold(tx, home.assessmentId);
    if (!isLive) return refuse("invalid", "Restore its assessment first: that is in the bin as well");
    const { count } = await tx.scenario.updateMany({
      where: { id: sought(id), ...BINNED },
      data: { deletedAt: null },
    });
    return count === 1 ? accept({ id }) : notInBin();
  });
}

/** Erases an assessment in the bin with all its scenarios, frozen ones too. Nothing brings it back. */
export function eraseAssessment(id: string): Promise<Result<{ id: string }>> {
  return inTransaction(async (tx) => {
    const { count } = await tx.assessment.deleteMany({ where: { id: sought(id), ...BINNED } });
    return count === 1 ? accept({ id }) : notInBin();
  });
}

/** Erases a scenario in the bin, frozen or not. Nothing brings it back. */
export function eraseScenario(id: string): Promise<Result<{ id: string }>> {
  return inTransaction(async (tx) => {
    const { count } = await tx.scenario.deleteMany({ where: { id: sought(id), ...BINNED } });
    return count === 1 ? accept({ id }) : notInBin();
  });
}
