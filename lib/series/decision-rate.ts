/** How many harm points one unit of cost weighs, as an address states it; the text as it was entered. */
export type DecisionRate = { text: string; rate: number | null; problem: string | null };

const MOST = 1e9;
const NEEDED = "Enter a number from 0 to a thousand million, such as 0.2";

/** Reads the rate of an address; a decimal comma is taken too. Nothing stated is no problem, only no rate. */
export function decisionRate(asked: string | string[] | undefined): DecisionRate {
  const text = ([asked ?? []].flat()[0] ?? "").trim().slice(0, 40);
  if (!text) return { text, rate: null, problem: null };
  const rate = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return rate <= MOST ? { text, rate, problem: null } : { text, rate: null, problem: NEEDED };
}
