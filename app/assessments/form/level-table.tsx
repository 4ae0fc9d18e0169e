import { harmNumberText } from "@/lib/format";
import { type HarmScale, LEVEL_ANCHORS, LEVELS, levelRange } from "@/lib/model/harm-scale";

/** The five levels of a harm scale: what each means, and the harm points it stands for. */
export function LevelTable({ scale }: { scale: HarmScale }) {
  return (
    <table className="table max-w-prose">
      <caption className="sr-only">The levels of severity</caption>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Means</th>
          <th scope="col" className="figure">
            Harm points
          </th>
        </tr>
      </thead>
      <tbody>
        {LEVELS.map((level) => {
          const { min, max } = levelRange(scale, level);
          return (
            <tr key={level}>
              <th scope="row" className="whitespace-nowrap font-normal">
                {level} {LEVEL_ANCHORS[level].name}
              </th>
              <td>{LEVEL_ANCHORS[level].anchor}</td>
              <td className="figure">
                {harmNumberText(min)}–{harmNumberText(max)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
