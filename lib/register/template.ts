import { percent, percentRange } from "../format";
import { EFFECT_WORDS } from "../model/effect";
import { LEVEL_ANCHORS, LEVELS } from "../model/harm-scale";
import { lexiconOf } from "../model/lexicon";
import { RISK_CATEGORIES } from "../model/risk";
import { REGISTER_FIELDS, type RegisterField } from "./fields";

/** A sheet of the template: headings, and rows that show how they are filled. */
export type TemplateSheet = { name: string; fields: string[]; data: string[][] };

const headings = (...kinds: RegisterField["of"][]) =>
  REGISTER_FIELDS.filter(({ of }) => kinds.includes(of)).map(({ label }) => label);

/** An example, by heading; what a row doesn't say stays empty. */
type Example = Record<string, string>;

const RISKS: Example[] = [
  {
    Risk: "Example: talks break down",
    "Risk ID": "R1",
    "Risk statement": "The talks are broken off before June.",
    Category: "stability",
    Likelihood: "unlikely",
    Severity: "level 3",
    "Reason for the risk": "Both sides have said they will stay.",
    Confidence: "moderate",
  },
  {
    Risk: "Example: deliveries are late",
    "Risk ID": "R2",
    Category: "other",
    Likelihood: "20..35..50",
    Severity: "5..15",
  },
];
const MITIGATIONS: Example[] = [
  {
    Mitigation: "Example: standing contact group",
    "Mitigation ID": "M1",
    Included: "yes",
    Delivery: "very likely",
    Cost: "2",
  },
];
const EFFECTS: Example[] = [
  {
    "Risk ID": "R1",
    "Mitigation ID": "M1",
    "Effect on likelihood": "partial",
    "Effect on severity": "10..20",
    "Reason for the effect": "It meets within a day.",
  },
];

const rows = (fields: string[], examples: Example[]) =>
  examples.map((example) => fields.map((field) => example[field] ?? ""));

/** The template as one table: each row names a risk, a mitigation, or both with the effect between them. */
export function templateTable(): TemplateSheet {
  const fields = headings("risk", "mitigation", "effect");
  return { name: "Register", fields, data: rows(fields, [...RISKS, ...MITIGATIONS, ...EFFECTS]) };
}

/** The template as sheets: risks, mitigations, the effects between them, and what every column takes. */
export function templateSheets(): TemplateSheet[] {
  const effectFields = ["Risk ID", "Mitigation ID", ...headings("effect")];
  return [
    { name: "Risks", fields: headings("risk"), data: rows(headings("risk"), RISKS) },
    { name: "Mitigations", fields: headings("mitigation"), data: rows(headings("mitigation"), MITIGATIONS) },
    { name: "Effects", fields: effectFields, data: rows(effectFields, EFFECTS) },
    { name: "Legend", fields: ["Column", "What it takes"], data: legend() },
  ];
}

function legend(): string[][] {
  const words = lexiconOf("icd-203").terms.map(
    ({ term, min, max }) => `${term} (${percentRange({ min, max })})`,
  );
  const effects = EFFECT_WORDS.map(
    ({ word, min, max }) => `${word} (${min === max ? percent(min) : percentRange({ min, max })})`,
  );
  return [
    ["Risk, Mitigation", "A short name, up to 120 characters. Rows of one name speak of one thing."],
    ["Risk ID, Mitigation ID", "Optional: your own numbers, by which other rows and sheets name it."],
    ["Category", `${RISK_CATEGORIES.join(", ")}; anything else is kept as other.`],
    [
      "Likelihood, Delivery",
      `A word: ${words.join(", ")}. Or a number in per cent (30), a range (20..45), or low..best..high (10..20..35).`,
    ],
    [
      "Severity",
      `A level: ${LEVELS.map((level) => `${level} ${LEVEL_ANCHORS[level].name}`).join(", ")}. Or harm points, or a range of them (5..15).`,
    ],
    [
      "Effect on likelihood, Effect on severity",
      `The share that is taken away if the mitigation is delivered. A word: ${effects.join(", ")}. Or a number or range in per cent.`,
    ],
    [
      "Backfire",
      "Optional: the factor on the odds of the risk where the mitigation works the other way, 1 or more.",
    ],
    ["Included", "yes or no; yes where it is empty."],
    ["Cost", "A number of 0 or more, in one unit for all."],
    [
      "Overlap of mitigations",
      "A number in per cent: how far mitigations of this risk do the same; 0 where it is empty.",
    ],
    ["Confidence", "low, moderate or high."],
    ["Empty cells", "What is missing stays missing, and is never read as zero."],
  ];
}
