import { type MalformedFile, utf8 } from "./malformed-file";

const HEAD =
  '{"format":"counterweight.assessment","version":1,"asOf":"2026-11-23","horizonMonths":24,"lexicon":"icd-203","harmScale":{"base":3,"top":100},"toleranceHarm":10,"mitigations":[],';

/** An assessment file as text, with a title, risks and one scenario with effects, each as JSON. */
function file({
  title = '"T"',
  risks = '[{"key":"a","label":"A"}]',
  judged = "{}",
  effects = "[]",
  more = "",
} = {}): string {
  const scenario = `{"key":"s","title":"S","modelForm":"relative","risks":${judged},"mitigations":{},"effects":${effects}}`;
  return `${HEAD}"title":${title},"risks":${risks},${more}"scenarios":[${scenario}]}`;
}

/** An assessment file of many scenarios, each with almost ten thousand judgements of risks. */
function scenarios(count: number, first: string, judgement: (at: number) => string): string {
  const judged = [first, ...Array.from({ length: 9990 }, (_, at) => judgement(at))].join();
  const all = Array.from(
    { length: count },
    (_, at) =>
      `{"key":"s${at}","title":"S","modelForm":"relative","risks":{${judged}},"mitigations":{},"effects":[]}`,
  );
  return `${HEAD}"title":"T","risks":[{"key":"a","label":"A"}],"scenarios":[${all.join()}]}`;
}

const likelihood = (dist: string) => file({ judged: `{"a":{"likelihood":${dist}}}` });
const WHOLE = file();
const MANY_WRONG = `{"mitigation":"a","risk":"a","evidence":[${"0,".repeat(199)}0]}`;

const TEXTS: [name: string, text: () => string, needed: string][] = [
  ["nothing", () => "", "this one is empty"],
  ["white space", () => " \n\t ", "this one is empty"],
  ["a file cut off", () => WHOLE.slice(0, 200), "Enter JSON"],
  ["a bracket alone", () => "{", "Enter JSON"],
  ["two documents", () => `${WHOLE}\n${WHOLE}`, "Enter JSON"],
  ["NaN", () => likelihood('{"kind":"point","value":NaN}'), "NaN is no JSON number"],
  ["infinity", () => likelihood('{"kind":"point","value":-Infinity}'), "-Infinity is no JSON number"],
  [
    "a number beyond all numbers",
    () => likelihood('{"kind":"point","value":1e999}'),
    "a probability between 0 and 1",
  ],
  ["a comment", () => file({ more: "/* why */" }), "Enter JSON"],
  ["a comma too many", () => file({ risks: '[{"key":"a","label":"A"},]' }), "Enter JSON"],
  ["single quotes", () => WHOLE.replaceAll('"', "'"), "Enter JSON"],
  ["a list", () => "[]", "Enter an object"],
  [
    "another format",
    () => WHOLE.replace("counterweight.assessment", "other"),
    'Enter "counterweight.assessment"',
  ],
  [
    "a later version",
    () => WHOLE.replace('"version":1', '"version":2'),
    "Enter 1: this version reads no other",
  ],
  [
    "a version that is a text",
    () => WHOLE.replace('"version":1', '"version":"1"'),
    "Enter 1: this version reads no other",
  ],
  ["a key twice", () => file({ more: '"title":"U",' }), "this key stands twice"],
  ["a key twice, once in escapes", () => file({ more: '"\\u0074itle":"U",' }), "this key stands twice"],
  ["__proto__ at the top", () => file({ more: '"__proto__":{"polluted":true},' }), "Remove this key"],
  [
    "__proto__ among the judgements",
    () => file({ judged: '{"__proto__":{"overlap":1}}' }),
    "Remove this key",
  ],
  [
    "constructor at the top",
    () => file({ more: '"constructor":{"prototype":{"polluted":true}},' }),
    "Remove this field",
  ],
  [
    "constructor among the judgements",
    () => file({ judged: '{"constructor":{}}' }),
    "Name one of the assessment's risks",
  ],
  ["a field that nobody knows", () => file({ more: '"surprise":1,' }), "Remove this field"],
  ["half a surrogate pair", () => file({ title: '"\\ud800"' }), "Remove the control characters"],
  ["NUL in a title", () => file({ title: '"a\\u0000b"' }), "Remove the control characters"],
  ["an escape character in a title", () => file({ title: '"\\u001b[31m"' }), "Remove the control characters"],
  [
    "a title of nine million letters",
    () => file({ title: `"${"x".repeat(9_000_000)}"` }),
    "Shorten this to at most 200",
  ],
  [
    "a title of escapes",
    () => file({ title: `"${"\\u0041".repeat(1_500_000)}"` }),
    "Shorten this to at most 200",
  ],
  [
    "lists a million deep",
    () => `${"[".repeat(4_900_000)}${"]".repeat(4_900_000)}`,
    "Nest at most 50 levels deep",
  ],
  ["lists that never end", () => "[".repeat(9_000_000), "Nest at most 50 levels deep"],
  [
    "objects that are too deep",
    () => file({ title: `${'{"a":'.repeat(60)}1${"}".repeat(60)}` }),
    "Nest at most 50 levels deep",
  ],
  [
    "a list of millions",
    () => file({ effects: `[${"0,".repeat(4_000_000)}0]` }),
    "Name at most 10,000 values",
  ],
  [
    "an object of a hundred thousand keys",
    () => file({ judged: `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":{}`).join()}}` }),
    "Name at most 10,000 values",
  ],
  [
    "two million wrong values",
    () => file({ effects: `[${Array.from({ length: 9000 }, () => MANY_WRONG).join()}]` }),
    "there are more than 1000 problems",
  ],
  [
    "ninety scenarios of judgements that name no risk",
    () => scenarios(90, '"a":{}', (at) => `"k${at.toString(36)}":{}`),
    "there are more than 1000 problems",
  ],
  [
    "ninety scenarios of judgements under wrong keys",
    () => scenarios(90, '"a":{}', (at) => `"K${at.toString(36)}":{}`),
    "there are more than 1000 problems",
  ],
  [
    "one key a million times",
    () => `[${Array.from({ length: 100 }, () => `{${Array.from({ length: 9900 }, () => '"a":0').join()}}`)}]`,
    "there are more than 1000 problems",
  ],
  [
    "a key twice in each of seven hundred thousand objects",
    () =>
      `[${Array.from({ length: 70 }, () => `[${Array.from({ length: 9900 }, () => '{"a":0,"a":0}').join()}]`)}]`,
    "there are more than 1000 problems",
  ],
  [
    "201 risks",
    () =>
      file({
        risks: JSON.stringify(Array.from({ length: 201 }, (_, at) => ({ key: `r${at}`, label: "R" }))),
      }),
    "Name at most 200",
  ],
  ["a key in capitals", () => file({ risks: '[{"key":"A","label":"A"}]' }), "a-z, 0-9 and -"],
  [
    "a script for an address",
    () => file({ more: '"evidence":[{"id":"e","citation":"E","url":"javascript:alert(1)"}],' }),
    "http:// or https://",
  ],
  ["a judgement of nothing", () => file({ judged: '{"b":{}}' }), "Name one of the assessment's risks"],
  [
    "numbers in the wrong order",
    () => likelihood('{"kind":"uniform","min":0.5,"max":0.2}'),
    "Put the lower number first",
  ],
  [
    "quantiles that nothing has",
    () => likelihood('{"kind":"quantiles","p10":0.1,"p50":0.11,"p90":0.9,"min":0,"max":1}'),
    "Move P50",
  ],
  [
    "a word that no lexicon has",
    () => likelihood('{"kind":"term","term":"perhaps"}'),
    "Use a word of ICD 203",
  ],
];

/** Assessment files that are none, or hold what none may hold. */
export const MALFORMED_JSON: MalformedFile[] = [
  ...TEXTS.map(([name, text, needed]) => ({ name: `JSON: ${name}`, make: () => utf8(text()), needed })),
  {
    name: "JSON: in UTF-16",
    make: () => Buffer.from(`\uFEFF${WHOLE}`, "utf16le"),
    needed: "Save the assessment file in UTF-8",
  },
  {
    name: "JSON: with bytes that are no UTF-8",
    make: () => Buffer.from(WHOLE.replace('"T"', '"\xff\xfe"'), "latin1"),
    needed: "Save the assessment file in UTF-8",
  },
  {
    name: "JSON: with bytes that are zero",
    make: () => utf8(WHOLE.replace('"T"', '"\0"')),
    needed: "zero bytes",
  },
  {
    name: "JSON: larger than 10 MB",
    make: () => utf8(`${WHOLE}${" ".repeat(10_000_000)}`),
    needed: "at most 10 MB",
  },
];
