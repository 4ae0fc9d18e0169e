import { act, render, screen, within } from "@testing-library/react";
import { FormProvider, useForm } from "react-hook-form";
import { describe, expect, it, vi } from "vitest";
import { InfluenceSection } from "@/app/assessments/[id]/scenarios/[scenarioId]/edit/influences/influence-section";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import { goToField } from "@/app/ui/form/go-to-field";
import { NO_INPUTS } from "@/lib/model/scenario";
import { accept } from "@/lib/result";
import { makeAssessment, makeImpact, makeImplication, makeInfluence } from "@/tests/make";
import { chosen, description, inputsSaved, open, save, text } from "./scoring-page";
import { serve } from "./served";

const STRENGTH = "Order, Trade";
const REASON = "Trade on Order, Reason";

describe("the influences in the scoring form", () => {
  it("are chosen in words, each with what it stands for, and sent with their reason", async () => {
    const requests = serve(accept({ version: 5 }));
    const user = open();
    expect(screen.queryByLabelText(REASON)).toBeNull();
    await user.selectOptions(text(STRENGTH), "strongly dampens");
    expect(description(STRENGTH)).toContain("would hardly come about");
    expect(screen.getByText("1 dampens it")).toBeTruthy();
    await user.type(text(REASON), "because");
    await save(user);
    expect((await inputsSaved(requests)).influences).toEqual([
      { impact: "trade", implication: "order", strength: "strongly dampens", rationale: "because" },
    ]);
  });

  it("are taken back by choosing none, and what was argued stays on the page and is sent", async () => {
    const requests = serve(accept({ version: 5 }));
    const user = open({ ...NO_INPUTS, influences: [makeInfluence({ rationale: "because" })] });
    expect(chosen(STRENGTH)).toBe("furthers");
    await user.selectOptions(text(STRENGTH), "");
    expect(text(REASON).value).toBe("because");
    await save(user);
    expect((await inputsSaved(requests)).influences).toEqual([
      { impact: "trade", implication: "order", rationale: "because" },
    ]);
    await user.clear(text(REASON));
    expect(screen.queryByLabelText(REASON)).toBeNull();
    await save(user);
    expect((await inputsSaved(requests)).influences).toEqual([]);
  });

  it("are undone as a step with a name", async () => {
    serve(accept({ version: 5 }));
    const user = open();
    await user.selectOptions(text(STRENGTH), "furthers");
    await user.click(screen.getByRole("button", { name: "Undo: Trade on Order, influence" }));
    expect(chosen(STRENGTH)).toBe("");
  });

  it("say at the pair what deserves a second look", async () => {
    serve(accept({ version: 5 }));
    open({ ...NO_INPUTS, influences: [makeInfluence({ rationale: "because", confidence: "low" })] });
    await vi.waitFor(() =>
      expect(description("Trade on Order, Confidence because")).toContain("without its reasons"),
    );
  });

  it("can be folded away, and one line says what was judged", async () => {
    serve(accept({ version: 5 }));
    const user = open({ ...NO_INPUTS, influences: [makeInfluence()] });
    const section = within(screen.getByRole("region", { name: "Influences" }));
    await user.click(section.getByText("Order"));
    expect(screen.queryByLabelText(STRENGTH)).toBeNull();
    expect(section.getByText("1 furthers it")).toBeTruthy();
  });
});

const large = makeAssessment({
  impacts: Array.from({ length: 5 }, (_, place) =>
    makeImpact({ key: `i${place}`, label: `Impact ${place}` }),
  ),
  implications: Array.from({ length: 4 }, (_, place) =>
    makeImplication({ key: `o${place}`, label: `Outcome ${place}` }),
  ),
});

function Page({ href }: { href: string | null }) {
  const form = useForm<ScenarioForm>({ defaultValues: scenarioForm(large, NO_INPUTS) });
  return (
    <FormProvider {...form}>
      <InfluenceSection definition={large} href={href} />
    </FormProvider>
  );
}

describe("the influences of a large assessment", () => {
  it("are folded by implication, and a field that is sought is opened", () => {
    render(<Page href="/edit" />);
    expect(screen.getAllByText("No influence judged")).toHaveLength(4);
    expect(screen.queryAllByRole("combobox")).toHaveLength(0);
    act(() => goToField("influences.i3.o2.strength"));
    expect(screen.getAllByRole("combobox")).toHaveLength(5);
    expect(document.activeElement).toBe(text("Outcome 2, Impact 3"));
  });

  it("are read and not changed in a frozen scenario", () => {
    render(<Page href={null} />);
    act(() => goToField("influences.i0.o0.strength"));
    for (const choice of screen.getAllByRole<HTMLSelectElement>("combobox"))
      expect(choice.matches(":disabled")).toBe(true);
  });
});
