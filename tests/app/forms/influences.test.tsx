import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NO_INPUTS } from "@/lib/model/scenario";
import { accept } from "@/lib/result";
import { makeInfluence } from "@/tests/make";
import { chosen, description, inputsSaved, open, save, text } from "./scoring-page";
import { serve } from "./served";

vi.mock("next/navigation", () => ({ useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }) }));

afterEach(() => {
  vi.unstubAllGlobals();
});

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
