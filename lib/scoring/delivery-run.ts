import { unitColumn } from "../math/inversion";
import { streamOf } from "../math/random";
import { inputColumn } from "./input-column";
import { drawEvents } from "./left-columns";
import type { UncertainModel } from "./uncertain-model";

/** Whether a mitigation is delivered, 1 or 0, in each draw of a stretch, overwritten by the next stretch. */
export type DeliveryRun = { delivered: Float64Array; next: (size: number) => void };

/**
 * Whether a mitigation is delivered in each draw (method 9.5): where its own chance, uniform on (0, 1), is below its
 * probability in that draw. In stretches of at most `room`; always the same for the same seed and key.
 */
export function openDelivery(
  { key, delivery }: UncertainModel["mitigations"][number],
  seed: number,
  room: number,
): DeliveryRun {
  const probability = inputColumn(delivery, seed, room);
  const stream = streamOf(seed, `mitigation:${key}:state`);
  const delivered = new Float64Array(room);
  return {
    delivered,
    next: (size) => {
      probability.next(size);
      unitColumn(stream, delivered, size);
      drawEvents(delivered, probability.values, size);
    },
  };
}
