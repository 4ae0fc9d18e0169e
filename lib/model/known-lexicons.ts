import type { Lexicon } from "./lexicon";

// The lists as section 1 of docs/method.md cites them. `verified` says whether the primary text itself was read.

const icd203: Lexicon = {
  id: "icd-203",
  name: "ICD 203",
  source: "Intelligence Community Directive 203, Analytic Standards, 2015",
  verified: false,
  rule: "lower-inclusive",
  terms: [
    { term: "almost no chance", synonym: "remote", min: 0.01, max: 0.05 },
    { term: "very unlikely", synonym: "highly improbable", min: 0.05, max: 0.2 },
    { term: "unlikely", synonym: "improbable", min: 0.2, max: 0.45 },
    { term: "roughly even chance", synonym: "roughly even odds", min: 0.45, max: 0.55 },
    { term: "likely", synonym: "probable", min: 0.55, max: 0.8 },
    { term: "very likely", synonym: "highly probable", min: 0.8, max: 0.95 },
    { term: "almost certain", synonym: "nearly certain", min: 0.95, max: 0.99 },
  ],
};

// The yardstick has gaps on purpose: a number in one has no word.
const phia: Lexicon = {
  id: "phia",
  name: "PHIA Probability Yardstick",
  source: "Professional Head of Intelligence Assessment, Probability Yardstick, by a secondary note",
  verified: false,
  rule: "closed",
  terms: [
    { term: "remote chance", min: 0, max: 0.05 },
    { term: "highly unlikely", min: 0.1, max: 0.2 },
    { term: "unlikely", min: 0.25, max: 0.35 },
    { term: "realistic possibility", min: 0.4, max: 0.5, below: true },
    { term: "likely", synonym: "probable", min: 0.55, max: 0.75 },
    { term: "highly likely", min: 0.8, max: 0.9 },
    { term: "almost certain", min: 0.95, max: 1 },
  ],
};

const nato: Lexicon = {
  id: "nato-ajp-2.1",
  name: "NATO AJP-2.1",
  source: "Allied Joint Publication 2.1, from memory: no public text was found",
  verified: false,
  rule: "lower-inclusive",
  terms: [
    { term: "highly unlikely", min: 0, max: 0.1 },
    { term: "unlikely", min: 0.1, max: 0.4 },
    { term: "even chance", min: 0.4, max: 0.6 },
    { term: "likely", min: 0.6, max: 0.9 },
    { term: "highly likely", min: 0.9, max: 1 },
  ],
};

// The ranges lie inside one another.
const ipcc: Lexicon = {
  id: "ipcc-ar6",
  name: "IPCC AR6",
  source: "IPCC, calibrated likelihood language of the Fifth and Sixth Assessment Reports",
  verified: false,
  rule: "narrowest",
  terms: [
    { term: "exceptionally unlikely", min: 0, max: 0.01 },
    { term: "extremely unlikely", min: 0, max: 0.05 },
    { term: "very unlikely", min: 0, max: 0.1 },
    { term: "unlikely", min: 0, max: 0.33 },
    { term: "about as likely as not", min: 0.33, max: 0.66 },
    { term: "more likely than not", min: 0.5, max: 1 },
    { term: "likely", min: 0.66, max: 1 },
    { term: "very likely", min: 0.9, max: 1 },
    { term: "extremely likely", min: 0.95, max: 1 },
    { term: "virtually certain", min: 0.99, max: 1 },
  ],
};

// The half-open form of the table, in which the semi-quantitative 0–100 leaves no gaps.
const nist: Lexicon = {
  id: "nist-800-30",
  name: "NIST SP 800-30",
  source: "NIST Special Publication 800-30 revision 1, appendix G, as encoded by CERT/CC in SSVC",
  verified: false,
  rule: "lower-inclusive",
  terms: [
    { term: "very low", min: 0, max: 0.05 },
    { term: "low", min: 0.05, max: 0.21 },
    { term: "moderate", min: 0.21, max: 0.8 },
    { term: "high", min: 0.8, max: 0.96 },
    { term: "very high", min: 0.96, max: 1 },
  ],
};

// Within five years, or two for malicious risks.
const nrr: Lexicon = {
  id: "uk-nrr",
  name: "UK National Risk Register",
  source: "HM Government, National Risk Register 2023, risk methodology",
  verified: true,
  rule: "lower-inclusive",
  terms: [
    { term: "likelihood 1", min: 0, max: 0.002 },
    { term: "likelihood 2", min: 0.002, max: 0.01 },
    { term: "likelihood 3", min: 0.01, max: 0.05 },
    { term: "likelihood 4", min: 0.05, max: 0.25 },
    { term: "likelihood 5", min: 0.25, max: 1 },
  ],
};

/** Every lexicon a likelihood can be worded in, the default first. */
export const KNOWN_LEXICONS: readonly Lexicon[] = [icd203, phia, nato, ipcc, nist, nrr];
