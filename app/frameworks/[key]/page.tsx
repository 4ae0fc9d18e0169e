import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/app/ui/page-head";
import { findFramework } from "@/lib/frameworks/frameworks";
import { listComparable } from "@/prisma/comparable-assessments";
import { ItemList } from "./item-list";
import { MadeFrom } from "./made-from";
import { Topic } from "./topic";

/** Assessments of the framework that its page names. */
const SHOWN = 10;

type Params = { params: Promise<{ key: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const framework = findFramework((await params).key);
  return { title: framework ? `${framework.title}, framework` : "Not found" };
}

export default async function FrameworkPage({ params }: Params) {
  const framework = findFramework((await params).key);
  if (!framework) notFound();
  const { key, title, summary, document, topics, evidenceKinds } = framework;
  const made = await listComparable({ framework: key, except: null, search: "", before: null, limit: SHOWN });
  return (
    <>
      <PageHead trail={[{ href: "/frameworks", label: "Frameworks" }]} title={title} lead={summary} />
      <p className="mb-10 max-w-prose text-sm">
        <span className="text-muted">Made from: </span>
        {[document.title, document.source].filter(Boolean).join(". ")}
      </p>
      <MadeFrom items={made.items} isAll={made.next === null} />
      {topics.map((topic) => (
        <Topic key={topic.key} framework={key} topic={topic} />
      ))}
      {evidenceKinds.length > 0 && (
        <section aria-labelledby="evidence" className="border-edge border-t pt-4">
          <h2 id="evidence" className="mb-1">
            Where evidence is found
          </h2>
          <ItemList items={evidenceKinds} />
        </section>
      )}
    </>
  );
}
