import { expect, test } from "vitest";
import { HALF_DECADE } from "@/lib/model/harm-scale";
import { acceptAdditivity } from "@/prisma/additivity";
import { copyAssessment, createAssessment, removeAssessment, saveAssessment } from "@/prisma/assessments";
import { makeAssessment } from "../make";
import { accepted, found, keep, refused } from "./kept";
import { onEachDatabase } from "./on-each-database";

const OTHER_SCALE = { base: 2, top: 50 };
const isAccepted = async (id: string) => (await found(id)).additivityAccepted;

onEachDatabase(() => {
  test("adding harm points is accepted once it was said, for the scale that was seen", async () => {
    const saved = await keep();
    expect(saved.additivityAccepted).toBe(false);
    refused(await acceptAdditivity(saved.id, OTHER_SCALE), "conflict");
    expect(await isAccepted(saved.id)).toBe(false);
    accepted(await acceptAdditivity(saved.id, HALF_DECADE));
    expect(await found(saved.id)).toMatchObject({ additivityAccepted: true, version: saved.version });
  });

  test("two who accept at once both have, and a definition opened before can still be saved", async () => {
    const saved = await keep();
    const both = await Promise.all([1, 2].map(() => acceptAdditivity(saved.id, HALF_DECADE)));
    expect(both.map(accepted)).toEqual([{ additivityAccepted: true }, { additivityAccepted: true }]);
    accepted(await saveAssessment(saved.id, saved.version, makeAssessment({ title: "Changed" })));
    expect(await isAccepted(saved.id)).toBe(true);
  });

  test.each([
    ["its factor", { ...HALF_DECADE, base: 5 }],
    ["its top", { ...HALF_DECADE, top: 50 }],
  ])("a scale that changes in %s has to be accepted anew", async (_part, harmScale) => {
    const saved = await keep({ additivityAccepted: true });
    accepted(await saveAssessment(saved.id, 1, makeAssessment({ toleranceHarm: 3 })));
    expect(await isAccepted(saved.id)).toBe(true);
    accepted(await saveAssessment(saved.id, 2, makeAssessment({ harmScale })));
    expect(await isAccepted(saved.id)).toBe(false);
    refused(await acceptAdditivity(saved.id, HALF_DECADE), "conflict");
  });

  test("one write can change the scale and accept it, or take an acceptance back", async () => {
    const saved = await keep();
    const changed = makeAssessment({ harmScale: OTHER_SCALE });
    accepted(await saveAssessment(saved.id, 1, changed, true));
    expect(await isAccepted(saved.id)).toBe(true);
    accepted(await saveAssessment(saved.id, 2, changed, false));
    expect(await isAccepted(saved.id)).toBe(false);
  });

  test("a write that is refused leaves the acceptance as it was", async () => {
    const saved = await keep({ additivityAccepted: true });
    refused(await saveAssessment(saved.id, 9, makeAssessment({ harmScale: OTHER_SCALE })), "conflict");
    expect(await found(saved.id)).toEqual(saved);
  });

  test("an acceptance and a new scale at once never leave the new scale accepted unseen", async () => {
    for (let round = 0; round < 10; round++) {
      const saved = await keep();
      await Promise.all([
        acceptAdditivity(saved.id, HALF_DECADE),
        saveAssessment(saved.id, 1, makeAssessment({ harmScale: OTHER_SCALE })),
      ]);
      expect(await found(saved.id)).toMatchObject({ harmScale: OTHER_SCALE, additivityAccepted: false });
    }
  });

  test("a copy takes it along; what is brought in as a file is accepted by whoever brings it", async () => {
    const saved = await keep({ additivityAccepted: true });
    const copy = accepted(await copyAssessment(saved.id, "A copy"));
    expect(await isAccepted(copy.id)).toBe(true);
    const created = accepted(await createAssessment({ assessment: makeAssessment(), framework: null }));
    expect(await isAccepted(created.id)).toBe(false);
  });

  test("nothing is accepted where there is no assessment, or one in the bin", async () => {
    const saved = await keep();
    accepted(await removeAssessment(saved.id, 1));
    for (const id of [saved.id, "00000000-0000-7000-8000-00000000dead", "a\0b"])
      refused(await acceptAdditivity(id, HALF_DECADE), "not-found");
  });
});
