import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/app/ui/page-head";
import { counted, listed } from "@/lib/format";
import { frameworks } from "@/lib/frameworks/frameworks";
import type { Framework } from "@/lib/model/framework";

export const metadata: Metadata = { title: "Frameworks" };

export default function FrameworksPage() {
  return (
    <>
      <PageHead
        title="Frameworks"
        lead="A framework is what one kind of document offers to an assessment: its topics, and the risks, mitigations, impacts and implications each of them names."
      />
      <ul className="max-w-3xl border-line border-t">
        {frameworks.map((framework) => (
          <li key={framework.key} className="border-line border-b py-4">
            <h2>
              <Link href={`/frameworks/${framework.key}`} className="text-accent hover:underline">
                {framework.title}
              </Link>
            </h2>
            <p className="mt-1">{framework.summary}</p>
            <p className="mt-1 text-muted text-sm">{contents(framework)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function contents({ topics }: Framework): string {
  const total = (list: "risks" | "mitigations" | "impacts" | "implications") =>
    topics.reduce((count, topic) => count + topic[list].length, 0);
  return listed([
    counted(topics.length, "topic"),
    counted(total("risks"), "risk"),
    counted(total("mitigations"), "mitigation"),
    counted(total("impacts"), "impact"),
    counted(total("implications"), "implication"),
  ]);
}
