import { PartLinks } from "@/app/ui/part-links";

const SECTIONS = [
  { id: "risks", label: "Risks" },
  { id: "mitigations", label: "Mitigations" },
  { id: "effects", label: "Effects" },
  { id: "impacts", label: "Impacts" },
  { id: "implications", label: "Implications" },
  { id: "influences", label: "Influences" },
] as const;

/** Leads to the parts of the form. */
export function SectionLinks() {
  return <PartLinks label="Parts of this form" parts={SECTIONS} />;
}
