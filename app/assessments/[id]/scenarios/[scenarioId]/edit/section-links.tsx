import { type Part, PartLinks } from "@/app/ui/part-links";

const SECTIONS: readonly Part[] = [
  { id: "risks", label: "Risks" },
  { id: "mitigations", label: "Mitigations" },
  { id: "effects", label: "Effects" },
  { id: "impacts", label: "Impacts" },
  { id: "implications", label: "Implications" },
  // On a phone a sixth would take a second line of the bar that covers what is typed; it follows implications there.
  { id: "influences", label: "Influences", wide: true },
];

/** Leads to the parts of the form. */
export function SectionLinks() {
  return <PartLinks label="Parts of this form" parts={SECTIONS} />;
}
