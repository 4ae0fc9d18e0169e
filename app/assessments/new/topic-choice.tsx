import { FormPart } from "@/app/assessments/form/form-part";
import { counted, listed } from "@/lib/format";
import type { Topic } from "./topics";

/** Where the assessment begins: with a topic of a framework, or with nothing. */
export function TopicChoice(props: {
  topics: readonly Topic[];
  chosen: Topic | null;
  onChoose: (topic: Topic | null) => void;
}) {
  const { topics, chosen, onChoose } = props;
  const option = (topic: Topic | null, name: string, text: string) => (
    <label key={topic?.id ?? ""} className="flex items-start gap-3 text-sm">
      <input
        type="radio"
        name="topic"
        className="mt-0.5 size-5 shrink-0 accent-accent"
        checked={chosen?.id === topic?.id}
        onChange={() => onChoose(topic)}
      />
      <span>
        <span className="font-medium">{name}</span>
        <span className="block max-w-prose text-muted">{text}</span>
      </span>
    </label>
  );
  return (
    <FormPart
      title="Begin with"
      lead="A framework proposes what to judge. Everything in it can be left out, added to, and worded anew later."
    >
      <fieldset className="grid gap-4">
        <legend className="sr-only">Begin with</legend>
        {topics.map((topic) =>
          option(topic, `${topic.title}: ${topic.label}`, `${topic.definition} ${offer(topic)}`),
        )}
        {option(null, "An empty assessment", "You name the risks and mitigations yourself.")}
      </fieldset>
    </FormPart>
  );
}

function offer({ items }: Topic): string {
  const { risks, mitigations, impacts, implications } = items;
  return `Offers ${listed([
    counted(risks.length, "risk"),
    counted(mitigations.length, "mitigation"),
    counted(impacts.length, "impact"),
    counted(implications.length, "implication"),
  ])}.`;
}
