import type { Evidence } from "../model/evidence";

/** Kinds of source as an assessment would cite them. None of them exists; each says so. */
export const exampleEvidence: Evidence[] = [
  {
    id: "communique",
    citation: "Illustrative: official communiqué of the partnership",
    url: "",
    origin: "the partnership",
    reliability: "B",
    credibility: "2",
  },
  {
    id: "drill-report",
    citation: "Illustrative: news agency report on a joint naval drill",
    url: "",
    origin: "news agency",
    reliability: "B",
    credibility: "3",
  },
  {
    id: "incident-study",
    citation: "Illustrative: think-tank study of encounters at sea over ten years",
    url: "",
    origin: "think tank",
    reliability: "C",
    credibility: "2",
  },
  {
    id: "conference-remarks",
    citation: "Illustrative: remarks of a defence minister at a regional conference",
    url: "",
    origin: "regional government",
    reliability: "C",
    credibility: "3",
  },
  {
    id: "policy-brief",
    citation:
      "Illustrative: policy brief of a partner's government on past exercises and the answers to them",
    url: "",
    origin: "partner government",
    reliability: "B",
    credibility: "2",
  },
  {
    id: "outside-statement",
    citation: "Illustrative: foreign ministry statement of a state outside the partnership",
    url: "",
    origin: "outside government",
    reliability: "B",
    credibility: "2",
  },
  {
    id: "anonymous-account",
    citation: "Illustrative: anonymous account of an encounter on social media",
    url: "",
    origin: "unknown",
    reliability: "F",
    credibility: "6",
  },
];
