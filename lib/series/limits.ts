/** What no result here says, in a sentence each: it stands on the method page and at the end of every briefing. */
export const LIMITS = [
  "Numbers carry the quality of the judgements behind them, and no more.",
  "An adversary who adapts is no dice: a likelihood holds for the document and the response to it. Other responses are other scenarios.",
  "Expected harm is not acceptability. A rare catastrophe and a frequent nuisance can have the same expected harm, and the number does not say who bears it.",
  "That harm points add up, and what each level means, are value judgements of whoever sets the scale.",
  "A risk that rests on perception depends on whose perception it is: the assessment names it.",
  "Confidence is stated beside a judgement and changes no number. Impacts and implications stand beside harm and are never subtracted from it.",
  "The result says how much remains and how sure the numbers are. It calls nothing safe and recommends nothing.",
] as const;
