import { useEffect, useState } from "react";
import type { RiskMatrix } from "@/lib/model/risk-matrix";

const KEPT = "counterweight.matrix";

/** The organisation's own matrix, kept on this device as it was proven; null while there is none. */
export function useOwnMatrix() {
  const [own, set] = useState<RiskMatrix | null>(null);
  useEffect(() => {
    const kept = stored();
    if (!kept) return;
    let gone = false;
    // Proving it takes the schemas, which a page without a matrix of one's own never loads.
    import("@/lib/model/matrix-text").then(({ readMatrixText }) => {
      const read = readMatrixText(kept);
      if (!gone && read.ok) set(read.value);
    });
    return () => {
      gone = true;
    };
  }, []);
  const setOwn = (matrix: RiskMatrix | null) => {
    set(matrix);
    keep(matrix);
  };
  return { own, setOwn };
}

// A browser may refuse to keep anything; the matrix then lasts as long as the page.
function stored(): string | null {
  try {
    return window.localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(matrix: RiskMatrix | null): void {
  try {
    if (matrix) window.localStorage.setItem(KEPT, JSON.stringify(matrix));
    else window.localStorage.removeItem(KEPT);
  } catch {
    // As above.
  }
}
