import type * as z from "zod";
import type { framework } from "../model/framework";

const section = (facet: string) => `Military Cooperation › ${facet}`;

/** The topic whose risks and mitigations are scored. Its risks are events that a reader of the news could settle. */
export const militaryCooperation: z.input<typeof framework>["topics"][number] = {
  key: "military-cooperation",
  label: "Military cooperation",
  definition: "What the forces of members and partners do together, at sea, in the air and on networks.",
  section: "Military Cooperation",
  roles: [
    {
      key: "capabilities",
      label: "National capabilities",
      definition: "Each member brings what its own forces do best to shared exercises and missions.",
      section: section("Roles"),
    },
  ],
  examples: [
    {
      key: "drills",
      label: "Joint naval drills",
      definition: "Ships of several navies practise one task at sea.",
      section: section("Examples"),
    },
    {
      key: "intelligence",
      label: "Intelligence-sharing platforms",
      definition: "A standing system in which partners pass on what they know.",
      section: section("Examples"),
    },
    {
      key: "response",
      label: "Coordinated response mechanisms",
      definition: "Procedures, agreed beforehand, for acting together once something has happened.",
      section: section("Examples"),
    },
  ],
  risks: [
    {
      key: "escalation",
      category: "escalation",
      label: "Escalation",
      definition:
        "By the end of the horizon, force is used at least once between a member or partner and another state, during an activity held under the cooperation or in declared answer to one, and a person is killed or a vessel or aircraft lost.",
      resolution:
        "Yes if two governments, or one government and one independent investigation, state that armed forces or coast guards used force, which ones, and who or what was lost. Weapons fire, ramming, boarding by force and attack by missile or drone are force; an accident is not. Void if the document is withdrawn before anything of the kind occurs.",
      section: section("Risks"),
    },
    {
      key: "stability",
      category: "stability",
      label: "Perceived threat to stability",
      definition:
        "By the end of the horizon, at least one government in the region that is not a partner raises the readiness of its forces, recalls an ambassador or suspends a defence dialogue, and gives the cooperation as a reason. The region: Asia east of 60° E, and Oceania.",
      resolution:
        "Yes if the government announces the step officially and names the cooperation, or an activity held under it, as a reason. Officially: a published statement by the head of state or government, or by the ministry of foreign affairs or of defence. A protest or a remark without one of the three steps does not count. Void if the document is withdrawn before such a step.",
      section: section("Risks"),
    },
    {
      key: "competition",
      category: "competition",
      label: "Strategic competition",
      definition:
        "By the end of the horizon, at least one state outside the partnership announces a new deployment, a new military exercise or a new export restriction as an answer to the cooperation.",
      resolution:
        "Yes if the head of state or government or a ministry publishes the announcement and links the measure to the cooperation, or to an activity held under it. The measure must not have been announced before the date of the assessment; an exercise that is held every year counts only if it is visibly enlarged and the link is stated. Void if the document is withdrawn before such an announcement.",
      section: section("Risks"),
    },
  ],
  mitigations: [
    {
      key: "communication",
      label: "Transparent communication",
      definition:
        "Activities are announced in advance with their purpose, and a line is kept on which others can ask and are answered.",
      section: section("Mitigations"),
    },
    {
      key: "norms",
      label: "International norms",
      definition:
        "Activities keep to international law and to agreed conduct at sea and in the air, in a way that others can check.",
      section: section("Mitigations"),
    },
    {
      key: "diplomacy",
      label: "Diplomacy",
      definition: "Disputes go to talks first, in a channel that exists and is used before a crisis.",
      section: section("Mitigations"),
    },
  ],
  impacts: [
    {
      key: "capacity",
      label: "Partners' security capacity",
      definition: "What partners can do for their own security, against today.",
      section: section("Impacts"),
    },
    {
      key: "interoperability",
      label: "Interoperability",
      definition: "How well forces of different countries act as one: procedures, equipment, language.",
      section: section("Impacts"),
    },
    {
      key: "awareness",
      label: "Situational awareness",
      definition: "How early and how fully partners see what happens in their waters and skies.",
      section: section("Impacts"),
    },
  ],
  implications: [
    {
      key: "dynamics",
      label: "Regional security dynamics",
      definition: "How states of the region align, arm and spend in answer.",
      section: section("Implications"),
    },
    {
      key: "deterrence",
      label: "Deterrence of aggression",
      definition: "How far an attack becomes less attractive to whoever might consider one.",
      section: section("Implications"),
    },
    {
      key: "order",
      label: "Stability of the region",
      definition: "How far disputes are settled by rules, without force or the threat of it.",
      section: section("Implications"),
    },
  ],
};
