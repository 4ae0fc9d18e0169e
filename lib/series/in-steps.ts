/** Passes the share of something on once for each twentieth, so that messages don't cost more than draws. */
export function inSteps(tell: (share: number) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share < told + 0.05) return;
    told = share;
    tell(share);
  };
}
