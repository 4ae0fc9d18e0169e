import { StackTable } from "@/app/ui/stack-table";
import { harm, harmRange, percent, percentRange } from "@/lib/format";
import { EFFECT_WORDS } from "@/lib/model/effect";
import { HALF_DECADE, LEVEL_ANCHORS, LEVELS, levelRange } from "@/lib/model/harm-scale";
import { LEXICONS } from "@/lib/model/lexicon";
import { meanOf } from "@/lib/scoring/mean";

export function LikelihoodWords() {
  return (
    <section aria-labelledby="likelihood">
      <h2 id="likelihood" className="mb-2">
        Likelihood words
      </h2>
      <p className="mb-4">
        How likely a risk is, over the assessment&apos;s horizon, if the document is adopted and before its
        mitigations. A word stands for every number in its range; it is scored at the middle of it. A number
        or a range can be entered instead.
      </p>
      {LEXICONS.map(({ id, name, source, verified, terms }) => (
        <StackTable
          key={id}
          caption={`${name}. ${source}${verified ? "" : ". Taken from secondary copies, not yet checked against the original"}`}
          columns={[
            { key: "term", label: "Word" },
            { key: "synonym", label: "Also" },
            { key: "range", label: "Range", numeric: true },
          ]}
          rows={terms.map(({ term, synonym, min, max }) => ({
            key: term,
            cells: { term, synonym: synonym ?? "", range: percentRange({ min, max }) },
          }))}
        />
      ))}
    </section>
  );
}

export function HarmLevels() {
  const scales = { lexicon: "", harmScale: HALF_DECADE };
  return (
    <section aria-labelledby="severity">
      <h2 id="severity" className="mb-2">
        Severity in harm points
      </h2>
      <p className="mb-4">
        How severe a risk is if it happens. 100 harm points (hp) are the worst outcome the assessment
        considers. Harm points add up: two events of 10 hp are as bad as one of 20 hp. Whoever uses the scale
        accepts that sentence. An assessment can set another scale.
      </p>
      <StackTable
        caption="The scale an assessment begins with: each level reaches about three times as far as the one below"
        columns={[
          { key: "level", label: "Level" },
          { key: "anchor", label: "What it looks like" },
          { key: "range", label: "Range", numeric: true },
          { key: "mean", label: "Scored at", numeric: true },
        ]}
        rows={LEVELS.map((level) => ({
          key: String(level),
          cells: {
            level: `${level}, ${LEVEL_ANCHORS[level].name}`,
            anchor: LEVEL_ANCHORS[level].anchor,
            range: harmRange(levelRange(HALF_DECADE, level)),
            mean: harm(meanOf({ kind: "level", level }, scales)),
          },
        }))}
      />
    </section>
  );
}

export function EffectWords() {
  return (
    <section aria-labelledby="effects">
      <h2 id="effects" className="mb-2">
        Effects of mitigations
      </h2>
      <p className="mb-4">
        What a mitigation does to a risk once it is delivered: the share of the likelihood, and the share of
        the severity, that it takes away. &ldquo;Complete&rdquo; is not offered. How likely it is to be
        delivered at all is judged apart.
      </p>
      <StackTable
        caption="Words for quick entry and the share each stands for"
        columns={[
          { key: "word", label: "Word" },
          { key: "range", label: "Share taken away", numeric: true },
        ]}
        rows={EFFECT_WORDS.map(({ word, min, max }) => ({
          key: word,
          cells: { word, range: max === 0 ? percent(0) : percentRange({ min, max }) },
        }))}
      />
    </section>
  );
}
