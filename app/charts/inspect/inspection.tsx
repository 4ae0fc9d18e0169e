"use client";

import { useId, useState } from "react";
import { Button } from "@/app/ui/button";
import { FigureTable } from "@/app/ui/figure-table";
import { FigureTabs, TabPanel } from "@/app/ui/figure-tabs";
import { type Figure, type FigureSource, sourceLine } from "@/lib/series/figure";
import { FigureJson } from "./figure-json";
import { FormulaList } from "./formula-list";
import { InputList } from "./input-list";
import { useInspectedScenarios } from "./inspected-scenarios";

const TABS = [
  { id: "numbers", label: "Numbers" },
  { id: "inputs", label: "Inputs" },
  { id: "formula", label: "Formula" },
  { id: "json", label: "JSON" },
] as const;
type TabId = (typeof TABS)[number]["id"];

/** What a figure is made of: its numbers, the judgements and the formulas behind them, and all of it as JSON. */
export function Inspection(props: { figure: Figure; source: FigureSource; close: () => void }) {
  const { figure, source, close } = props;
  const id = useId();
  const [tab, setTab] = useState<TabId>("numbers");
  const scenarios = useInspectedScenarios();
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <h2 className="[overflow-wrap:anywhere]">{figure.title}</h2>
        <Button tone="quiet" onClick={close}>
          Close
        </Button>
      </div>
      <p className="mt-1 text-muted text-sm">{figure.subtitle}</p>
      <div className="my-4">
        <FigureTabs label="Inspect" tabs={TABS} chosen={tab} choose={setTab} prefix={id} />
      </div>
      <TabPanel prefix={id} id="numbers" chosen={tab} unchosen="hidden">
        <FigureTable figure={figure} />
      </TabPanel>
      <TabPanel prefix={id} id="inputs" chosen={tab} unchosen="hidden">
        {/* Read when it is asked for, and not before. */}
        {tab === "inputs" &&
          (scenarios.length > 0 ? (
            scenarios.map((scenario) => <InputList key={scenario.address} scenario={scenario} />)
          ) : (
            <p>The judgements are those of {source.assessment}.</p>
          ))}
      </TabPanel>
      <TabPanel prefix={id} id="formula" chosen={tab} unchosen="hidden">
        <FormulaList figure={figure.id} methodVersion={source.methodVersion} />
      </TabPanel>
      <TabPanel prefix={id} id="json" chosen={tab} unchosen="hidden">
        {tab === "json" && <FigureJson figure={figure} source={source} />}
      </TabPanel>
      <p className="mt-6 text-muted text-xs [overflow-wrap:anywhere]">{sourceLine(source)}</p>
    </>
  );
}
