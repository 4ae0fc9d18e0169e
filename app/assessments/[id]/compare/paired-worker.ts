import { type PairedDraws, type PairedTask, pairedDraws } from "@/lib/series/paired-draws";

/** What the worker says: how far it is, what it found, or that the draws can't be made. */
export type PairedNews = { share: number } | { drawn: PairedDraws } | { failed: string };

// A worker of its own: six scenarios of 100,000 draws never hold up the page.
self.onmessage = ({ data }: MessageEvent<PairedTask>) => {
  const say = (news: PairedNews) => self.postMessage(news);
  let told = 0;
  try {
    const drawn = pairedDraws(data, (share) => {
      // A message for each hundredth, not for each stretch of draws.
      if (share - told < 0.01) return;
      told = share;
      say({ share });
    });
    say({ drawn });
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error) });
  }
};
