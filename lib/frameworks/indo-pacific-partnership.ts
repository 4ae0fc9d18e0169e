import { framework } from "../model/framework";
import { militaryCooperation } from "./military-cooperation";

/**
 * The framework of an article on NATO and its partners in the Indo-Pacific. Its structure is the article's; labels,
 * definitions and rules are worded here, and each item names the section it rests on.
 */
export const indoPacificPartnership = framework.parse({
  key: "indo-pacific-partnership",
  title: "Security partnership across regions",
  summary:
    "For documents in which a military alliance and partners outside its own area agree to work together: what they do, what may go wrong, what is meant to contain it, and what it may change.",
  document: {
    title: "Article on NATO and its partners in the Indo-Pacific",
    source: "Public web article, undated. Its facets are used here; its text is not.",
  },
  topics: [
    militaryCooperation,
    {
      key: "political-dialogue",
      label: "Political dialogue",
      definition: "The talks in which the partners compare views and look for a common line.",
      section: "Political Dialogue",
      examples: [
        {
          key: "expertise",
          label: "Exchange of expertise",
          definition: "Specialists of both sides share what they know and work out answers together.",
          section: "Political Dialogue › Further Analysis",
        },
      ],
      issues: [
        {
          key: "maritime",
          label: "Maritime security",
          definition: "A shared view of threats at sea and of who acts against them.",
          section: "Political Dialogue › Further Analysis",
        },
        {
          key: "terrorism",
          label: "Terrorism",
          definition: "A shared view of groups, financing and travel, and of what is exchanged about them.",
          section: "Political Dialogue › Further Analysis",
        },
        {
          key: "cyber",
          label: "Cyber threats",
          definition: "A shared view of attacks on networks: who reports them, who answers, and how.",
          section: "Political Dialogue › Further Analysis",
        },
      ],
    },
    {
      key: "strategic-interests",
      label: "Strategic interests",
      definition: "What the partners have at stake, and so why they work together at all.",
      section: "Strategic Interests",
      interests: [
        {
          key: "china",
          label: "A rising China",
          definition:
            "A neighbour whose forces and claims grow, and what that means for the states around it.",
          section: "Strategic Interests › China's Rise",
        },
        {
          key: "sea-lanes",
          label: "Maritime security",
          definition: "Open sea lanes, free passage under the law of the sea, and resources used within it.",
          section: "Strategic Interests › Maritime Security",
        },
        {
          key: "technologies",
          label: "Emerging technologies",
          definition: "Cyber tools and artificial intelligence: who masters them, and under which rules.",
          section: "Strategic Interests › Emerging Technologies",
        },
      ],
    },
  ],
  evidenceKinds: [
    {
      key: "official",
      label: "Official statements",
      definition:
        "What the alliance or a government publishes in its own name. Strong on intent, silent on doubt.",
      section: "Tips",
    },
    {
      key: "news",
      label: "News reports",
      definition: "Accounts by journalists. Trace each to its origin: many reports may rest on one source.",
      section: "Tips",
    },
    {
      key: "experts",
      label: "Experts and think tanks",
      definition: "Studies and comment by specialists. Note who pays for the work and what it argues for.",
      section: "Tips",
    },
    {
      key: "conferences",
      label: "Conferences and seminars",
      definition: "Remarks made in person. Note whether they may be attributed.",
      section: "Tips",
    },
    {
      key: "briefs",
      label: "Government policy briefs",
      definition: "Papers in which a government explains a position or prepares a decision.",
      section: "Tips",
    },
  ],
});
