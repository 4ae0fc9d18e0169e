/** What a column of a register may hold, as the mapping names it, and the headings it is recognised by. */
export type RegisterField = {
  id: FieldId;
  of: "risk" | "mitigation" | "effect";
  label: string;
  headings: readonly string[];
};

export type FieldId =
  | "risk"
  | "riskKey"
  | "statement"
  | "resolution"
  | "category"
  | "likelihood"
  | "severity"
  | "overlap"
  | "riskReason"
  | "confidence"
  | "mitigation"
  | "mitigationKey"
  | "mitigationStatement"
  | "included"
  | "delivery"
  | "cost"
  | "mitigationReason"
  | "effectLikelihood"
  | "effectSeverity"
  | "backfire"
  | "effectReason";

/** The fields in the order of the template. Headings are in small letters, without marks and brackets. */
export const REGISTER_FIELDS: readonly RegisterField[] = [
  {
    id: "risk",
    of: "risk",
    label: "Risk",
    headings: ["risk", "risk title", "risk name", "risk event", "event", "threat", "hazard", "title", "name"],
  },
  {
    id: "riskKey",
    of: "risk",
    label: "Risk ID",
    headings: [
      "risk id",
      "risk ref",
      "risk reference",
      "risk number",
      "risk no",
      "risk key",
      "id",
      "ref",
      "reference",
      "no",
      "number",
      "key",
    ],
  },
  {
    id: "statement",
    of: "risk",
    label: "Risk statement",
    headings: [
      "risk statement",
      "risk description",
      "description of risk",
      "statement",
      "description",
      "details",
    ],
  },
  {
    id: "resolution",
    of: "risk",
    label: "Resolution rule",
    headings: ["resolution rule", "resolution", "settled when", "indicator", "trigger"],
  },
  {
    id: "category",
    of: "risk",
    label: "Category",
    headings: ["category", "risk category", "risk type", "type", "area"],
  },
  {
    id: "likelihood",
    of: "risk",
    label: "Likelihood",
    headings: [
      "likelihood",
      "probability",
      "chance",
      "inherent likelihood",
      "gross likelihood",
      "inherent probability",
      "likelihood score",
      "p",
      "l",
    ],
  },
  {
    id: "severity",
    of: "risk",
    label: "Severity",
    headings: [
      "severity",
      "impact",
      "consequence",
      "consequences",
      "harm",
      "inherent impact",
      "gross impact",
      "inherent severity",
      "severity level",
      "impact score",
      "magnitude",
      "s",
      "i",
    ],
  },
  {
    id: "overlap",
    of: "risk",
    label: "Overlap of mitigations",
    headings: ["overlap", "overlap of mitigations"],
  },
  {
    id: "riskReason",
    of: "risk",
    label: "Reason for the risk",
    headings: [
      "risk reason",
      "reason for the risk",
      "reason",
      "rationale",
      "justification",
      "comment",
      "comments",
      "notes",
      "note",
    ],
  },
  {
    id: "confidence",
    of: "risk",
    label: "Confidence",
    headings: ["confidence", "confidence level", "certainty"],
  },
  {
    id: "mitigation",
    of: "mitigation",
    label: "Mitigation",
    headings: [
      "mitigation",
      "mitigation title",
      "mitigation name",
      "mitigation measure",
      "mitigating action",
      "control",
      "controls",
      "measure",
      "countermeasure",
      "treatment",
      "response",
      "action",
      "safeguard",
    ],
  },
  {
    id: "mitigationKey",
    of: "mitigation",
    label: "Mitigation ID",
    headings: [
      "mitigation id",
      "mitigation ref",
      "mitigation key",
      "control id",
      "control ref",
      "measure id",
      "action id",
    ],
  },
  {
    id: "mitigationStatement",
    of: "mitigation",
    label: "Mitigation statement",
    headings: [
      "mitigation statement",
      "mitigation description",
      "control description",
      "measure description",
    ],
  },
  {
    id: "included",
    of: "mitigation",
    label: "Included",
    headings: ["included", "in force", "active", "in scenario"],
  },
  {
    id: "delivery",
    of: "mitigation",
    label: "Delivery",
    headings: [
      "delivery",
      "probability of delivery",
      "likelihood of delivery",
      "delivered",
      "implementation probability",
    ],
  },
  {
    id: "cost",
    of: "mitigation",
    label: "Cost",
    headings: ["cost", "costs", "cost of mitigation", "budget", "price"],
  },
  {
    id: "mitigationReason",
    of: "mitigation",
    label: "Reason for the delivery",
    headings: ["mitigation reason", "reason for the delivery", "delivery reason", "delivery rationale"],
  },
  {
    id: "effectLikelihood",
    of: "effect",
    label: "Effect on likelihood",
    headings: [
      "effect on likelihood",
      "likelihood reduction",
      "reduction of likelihood",
      "reduces likelihood by",
      "likelihood effect",
      "effect likelihood",
    ],
  },
  {
    id: "effectSeverity",
    of: "effect",
    label: "Effect on severity",
    headings: [
      "effect on severity",
      "severity reduction",
      "impact reduction",
      "reduction of severity",
      "reduces severity by",
      "reduces impact by",
      "severity effect",
      "effect severity",
      "effect on impact",
    ],
  },
  { id: "backfire", of: "effect", label: "Backfire", headings: ["backfire", "backfire factor"] },
  {
    id: "effectReason",
    of: "effect",
    label: "Reason for the effect",
    headings: ["effect reason", "reason for the effect", "effect rationale"],
  },
];

/** The field of that id. */
export function registerField(id: FieldId): RegisterField {
  const found = REGISTER_FIELDS.find((field) => field.id === id);
  if (!found) throw new RangeError(`registerField: no field "${id}"`);
  return found;
}
