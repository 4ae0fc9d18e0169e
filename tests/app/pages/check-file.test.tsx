import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ChangedNumbers } from "@/app/check/changed-numbers";
import { CheckFile } from "@/app/check/check-file";
import { figureAddress } from "@/app/check/figure-address";
import { ProofTold } from "@/app/check/proof-told";
import { recheck } from "@/app/check/recheck";
import type { OpenedScenario } from "@/lib/model/saved";
import { proofOf } from "@/lib/proof/proof-of";
import { comparison } from "@/lib/series/comparison";
import { inherentResidual } from "@/lib/series/inherent-residual";
import { sourceOf } from "@/lib/series/source";
import { beside } from "../../lib/series/make-held";
import { makeScored } from "../../lib/series/make-scored";
import { makeInputs, makeRiskJudgement } from "../../make";

const ID = "00000000-0000-7000-8000-0000000000a1";
const scored = makeScored();
const proof = proofOf(inherentResidual(scored), sourceOf([scored], { id: ID, illustrative: true }));
const opened = (over: Partial<OpenedScenario> = {}): OpenedScenario => ({
  version: 1,
  title: "Baseline",
  frozen: false,
  inputs: makeInputs(),
  definition: scored.definition,
  ...over,
});
/** A file as browsers have it; the one of jsdom does not give its bytes. */
function makeFile(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer });
}
const place = () => screen.getByLabelText("Choose a file, or drop one here");

describe("a file that can't be checked", () => {
  it.each([
    ["notes.txt", "Dear all", /this file is something else/],
    ["empty.png", "", /This file is empty/],
    ["bomb.svg", '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', /declares a document type/],
    ["plain.svg", "<svg><script>alert(1)</script></svg>", /carries no proof/],
    ["other.json", '{"format":"counterweight.proof","version":9}', /another version/],
  ])("says why: %s", async (name, text, message) => {
    render(<CheckFile />);
    await userEvent.setup({ applyAccept: false }).upload(place(), makeFile(name, text));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(document.querySelector("script, iframe, object")).toBeNull();
    expect(screen.queryByRole("heading")).toBeNull();
  });
});

describe("a proof is looked through and computed again", () => {
  const asked = { proof, drawnWith: [] };

  it("with every number the same where nothing changed", () => {
    const { found, numbers } = recheck({ ...asked, scenarios: [opened()] }, () => undefined);
    expect(found[0]?.inputsHash).toBe(proof.scenarios[0]?.inputsHash);
    expect(numbers).toMatchObject({ changes: [], gone: [], added: [] });
  });

  it("with the numbers that are others where a judgement is", () => {
    const inputs = makeInputs({
      risks: { escalation: makeRiskJudgement({ likelihood: { kind: "point", value: 0.4 } }) },
    });
    const { found, numbers } = recheck(
      { ...asked, scenarios: [opened({ version: 2, inputs })] },
      () => undefined,
    );
    expect(found[0]?.inputsHash).not.toBe(proof.scenarios[0]?.inputsHash);
    if (!numbers) throw new Error("was not computed again");
    render(<ChangedNumbers held={numbers} />);
    expect(screen.getAllByRole("row").length).toBe(numbers.changes.length + 1);
    expect(screen.getAllByText("Escalation").length).toBeGreaterThan(0);
  });

  it("with what it was drawn with looked through as well", () => {
    const together = { ...proof, drawnWith: proof.scenarios };
    const asked = { proof: together, scenarios: [opened()] };
    expect(recheck({ ...asked, drawnWith: [opened()] }, () => undefined).foundWith[0]?.inputsHash).toBe(
      proof.scenarios[0]?.inputsHash,
    );
    expect(recheck({ ...asked, drawnWith: [null] }, () => undefined)).toMatchObject({
      foundWith: [null],
      numbers: null,
    });
  });

  it("under the names that scenarios of several assessments have side by side", () => {
    const side = beside({});
    const figure = comparison(side.shared, side.whole);
    const { numbers } = recheck(
      {
        proof: proofOf(figure, side.source),
        scenarios: side.judged.map(({ scenario, definition }) => ({
          ...opened({ inputs: scenario, definition }),
          title: "Base",
        })),
        drawnWith: [],
      },
      () => undefined,
    );
    expect(numbers).toMatchObject({
      changes: [],
      reworded: [],
      gone: [],
      added: [],
      finding: figure.title,
    });
  });

  it("not at all where its scenario is not here", () => {
    expect(recheck({ ...asked, scenarios: [null] }, () => undefined)).toMatchObject({
      found: [null],
      numbers: null,
    });
  });
});

describe("what a file says of itself", () => {
  it("is shown as text, with its handling first", () => {
    const told = {
      ...proof,
      handling: "Official",
      assessment: { id: ID, title: '<img src=x onerror="alert(1)">\u202e' },
    };
    const { container } = render(<ProofTold proof={told} />);
    expect(container.querySelector("img")).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror="alert(1)">');
    expect(container.textContent).not.toContain("\u202e");
    expect(container.textContent?.indexOf("Official")).toBeLessThan(
      container.textContent?.indexOf("Finding") ?? 0,
    );
  });

  it("names the scenarios that are not shown and were drawn with it", () => {
    const [one] = proof.scenarios;
    if (!one) throw new Error("names no scenario");
    const other = { ...one, id: "00000000-0000-7000-8000-0000000000b3", key: "c", title: "Third" };
    render(<ProofTold proof={{ ...proof, drawnWith: [one, other] }} />);
    expect(screen.getByText("Drawn with").nextElementSibling?.textContent).toMatch(/^“Third”/);
  });

  it("leads to the page of its figure, and nowhere where it names nothing stored", () => {
    const [one] = proof.scenarios;
    if (!one) throw new Error("names no scenario");
    const other = { ...one, id: "00000000-0000-7000-8000-0000000000b2", key: "other" };
    const at = `/assessments/${ID}`;
    expect(figureAddress(proof)).toBe(`${at}/scenarios/${one.id}#figure-inherent-residual`);
    const two = { ...proof, scenarios: [one, other] };
    expect(figureAddress({ ...two, figure: { ...proof.figure, id: "comparison" } })).toBe(
      `${at}/compare?scenarios=${one.id},${other.id}#figure-comparison`,
    );
    expect(figureAddress({ ...two, figure: { ...proof.figure, id: "what-changed" } })).toBe(
      `${at}/changes?from=${one.id}&to=${other.id}#figure-what-changed`,
    );
    expect(
      figureAddress({
        ...two,
        drawnWith: [one, other],
        figure: { ...proof.figure, id: "paired-difference" },
      }),
    ).toBe(`${at}/compare?scenarios=${one.id},${other.id}#figure-paired-difference-baseline-other`);
    expect(figureAddress({ ...proof, assessment: { id: null, title: "" } })).toBeNull();
    expect(figureAddress({ ...proof, scenarios: [{ ...one, id: null }] })).toBeNull();
    expect(
      figureAddress({
        ...proof,
        scenarios: [{ ...one, assessment: { id: other.id, title: "", asOf: "2026-11-23" } }],
      }),
    ).toBeNull();
  });
});
