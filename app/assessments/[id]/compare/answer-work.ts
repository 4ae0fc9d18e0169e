/** What a worker says: how far it is, what it found, or that it can't. */
export type WorkNews<Result> = { share: number } | { result: Result } | { failed: string };

/** Computes and tells; a message for each hundredth, not for each stretch of draws. */
export function answerWork<Result>(
  compute: (onProgress: (share: number) => void) => Result,
  say: (news: WorkNews<Result>) => void,
): void {
  let told = 0;
  try {
    const result = compute((share) => {
      if (share - told < 0.01) return;
      told = share;
      say({ share });
    });
    say({ result });
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error) });
  }
}
