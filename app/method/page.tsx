import type { Metadata } from "next";
import { PageHead } from "@/app/ui/page-head";
import { METHOD_VERSION } from "@/lib/scoring/method";
import { Formulas } from "./formulas";
import { Limits } from "./limits";
import { EffectWords, HarmLevels, LikelihoodWords } from "./scales";

export const metadata: Metadata = { title: "Method" };

export default function MethodPage() {
  return (
    <>
      <PageHead
        title="How the numbers are made"
        lead={`Version ${METHOD_VERSION}. A frozen scenario keeps the version it was scored with.`}
      />
      <div className="grid max-w-3xl gap-12">
        <LikelihoodWords />
        <HarmLevels />
        <EffectWords />
        <Formulas />
        <Limits />
      </div>
    </>
  );
}
