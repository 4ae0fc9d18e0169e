/** A scenario by its title, and the assessment it belongs to. */
type Titled = { assessment: { id: string | null; title: string }; scenario: { title: string } };

/** What a scenario of a comparison is called: in full, and short, for figures in which every name has its place. */
export type ScenarioName = { full: string; short: string };

/** An assessment's title is cut to so many characters where the name must be short. */
const SHORT = 28;

/**
 * The names of scenarios that stand side by side, in their order: their own titles where all are of one assessment, else
 * "Scenario · Assessment". Where two would read the same, the later ones are numbered.
 */
export function scenarioNames(all: readonly Titled[]): ScenarioName[] {
  const several = new Set(all.map(({ assessment }) => assessment.id)).size > 1;
  const named = (ofAssessment: (title: string) => string) =>
    all.map(({ assessment, scenario }) =>
      several ? `${scenario.title} · ${ofAssessment(assessment.title)}` : scenario.title,
    );
  const full = toldApart(named((title) => title));
  const short = toldApart(named(shortened));
  return full.map((name, index) => ({ full: name, short: short[index] ?? name }));
}

/** The titles of assessments where names must be short; in full where cut they would read alike. */
export function shortTitles(titles: readonly string[]): string[] {
  const short = titles.map(shortened);
  return new Set(short).size === new Set(titles).size ? short : [...titles];
}

/** Cut at the end of a word, where one ends near enough. */
function shortened(title: string): string {
  const letters = [...title];
  if (letters.length <= SHORT) return title;
  const cut = letters.slice(0, SHORT - 1).join("");
  const word = cut.lastIndexOf(" ");
  return `${(word > SHORT / 2 ? cut.slice(0, word) : cut).replace(/[\s.,;:–-]+$/, "")}…`;
}

/** The first keeps its name; a later one gets the first number with which no other is called the same. */
function toldApart(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    let count = 2;
    while (taken.has(`${name} (${count})`)) count += 1;
    const numbered = `${name} (${count})`;
    taken.add(numbered);
    return numbered;
  });
}
