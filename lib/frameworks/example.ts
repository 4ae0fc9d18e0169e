import { type AssessmentFile, assessmentFile, FILE_FORMAT, FILE_VERSION } from "../model/assessment-file";
import { HALF_DECADE } from "../model/harm-scale";
import { DEFAULT_LEXICON } from "../model/lexicon";
import { asWritten } from "./example-as-written";
import { diplomacyFirst } from "./example-diplomacy-first";
import { exampleEvidence } from "./example-evidence";
import { transparencyWithdrawn } from "./example-transparency-withdrawn";
import { indoPacificPartnership } from "./indo-pacific-partnership";
import { itemsOf } from "./items-of";

/** The key of the framework that the worked example is made from. */
export const EXAMPLE_FRAMEWORK = indoPacificPartnership.key;

/** The worked example: three scenarios of one document. Its judgements are invented to show the method, and say so. */
export const exampleFile: AssessmentFile = assessmentFile.parse({
  format: FILE_FORMAT,
  version: FILE_VERSION,
  title: "Illustrative example: NATO and partners in the Indo-Pacific",
  question:
    "Do communication, norms and diplomacy carry the risks of military cooperation with partners in the Indo-Pacific over two years, and which variant carries them best? All judgements and sources here are invented to show the method; they are nobody's assessment.",
  perspective: "The members of the alliance and their partners, taken together",
  asOf: "2026-11-23",
  horizonMonths: 24,
  lexicon: DEFAULT_LEXICON,
  harmScale: HALF_DECADE,
  toleranceHarm: 10,
  document: indoPacificPartnership.document,
  ...itemsOf(indoPacificPartnership),
  evidence: exampleEvidence,
  scenarios: [asWritten, diplomacyFirst, transparencyWithdrawn],
});
