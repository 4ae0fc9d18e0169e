import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { expect, it } from "vitest";
import { PerspectiveField } from "@/app/assessments/form/perspective-field";
import { type ScenarioForm, scenarioForm } from "@/app/assessments/form/scenario-form";
import type { Assessment } from "@/lib/model/assessment";
import { NO_INPUTS } from "@/lib/model/scenario";
import { makeAssessment, makeImplication } from "@/tests/make";

let form: ScenarioForm;

function Watcher() {
  form = useWatch<ScenarioForm>() as ScenarioForm;
  return null;
}

function Page({ definition }: { definition: Assessment }) {
  const fields = useForm<ScenarioForm>({ defaultValues: scenarioForm(definition, NO_INPUTS) });
  return (
    <FormProvider {...fields}>
      {definition.implications.map(({ key, label }, index) => (
        <PerspectiveField
          key={key}
          name={`implications.${index}.perspective`}
          id={key}
          of={label}
          label="As seen by"
          definition={definition}
        />
      ))}
      <Watcher />
    </FormProvider>
  );
}

function open(perspective: string) {
  const implications = [
    makeImplication({ key: "order", label: "Order" }),
    makeImplication({ key: "trade", label: "Trade" }),
  ];
  render(<Page definition={makeAssessment({ perspective, implications })} />);
  return userEvent.setup({ delay: null });
}

const box = (of: string) => screen.getByRole<HTMLInputElement>("combobox", { name: `${of}, As seen by` });
const options = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);

it("offers whose harm the assessment counts and who was named before, and fills in nobody", async () => {
  const user = open("The alliance");
  await user.type(box("Order"), "Japan");
  expect(form.implications.map(({ perspective }) => perspective)).toEqual(["Japan", ""]);
  await user.click(box("Trade"));
  await user.keyboard("{ArrowDown}");
  expect(options()).toEqual(["The alliance of the assessment", "Japan named before"]);
  await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(box("Trade").value).toBe("Japan");
  expect(form.implications[1]?.perspective).toBe("Japan");
});

it("takes any other text, and has no list where nobody was named", async () => {
  const user = open(" ");
  await user.click(box("Order"));
  await user.keyboard("{ArrowDown}{ArrowUp}");
  expect(screen.queryByRole("listbox")).toBeNull();
  await user.keyboard("  Partners in the region{Tab}");
  expect(form.implications[0]?.perspective).toBe("  Partners in the region");
});
