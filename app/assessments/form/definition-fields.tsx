"use client";

import { FormPart } from "./form-part";
import { HarmScaleFields } from "./harm-scale-fields";
import { DocumentFields, HandlingField, LexiconFields, QuestionFields, TermsFields } from "./question-fields";

/** All of a definition but its items: what is asked, of which document, by when, and in which scales. */
export function DefinitionFields() {
  return (
    <>
      <FormPart title="The question">
        <QuestionFields />
        <HandlingField />
        <TermsFields />
      </FormPart>
      <DocumentFields />
      <LexiconFields />
      <HarmScaleFields />
    </>
  );
}
