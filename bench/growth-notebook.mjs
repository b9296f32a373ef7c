// Tables, front matter and words of a notebook that a careless reader would read again and again.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { many } from "./growth-cases.mjs";

/** The parts of a cell or a value. */
const parts = [
  "a ",
  "1",
  "1,",
  "1-",
  "9 ",
  ".",
  ";",
  '""',
  "“",
  "<i>",
  "é",
  "\u202E",
  "e\u0301",
  "( ",
]
  .concat(["one hundred ", "and ", "1999/", "http://a.b/", "@", "{", "\\", "*", "[", " ", "%"])
  .concat(["M", "٣", "百", "art. 1 "]);

const columns = {
  "letter.comparisons.csv":
    "figure,work,printed,low,high,approximate,counts,locator,date,status,by,seen,lang,measure",
  "letter.claims.csv": "about,side,by,date,words,work,seen,lang",
  "letter.provisions.csv": "right,words,work,article",
  "../corrections.csv": "date,about,change,reason",
};
const rows = {
  "letter.comparisons.csv": "killed,book,at least 3,3,,true,people,p. 3,1999,verified,them,,en,All",
  "letter.claims.csv": "killed,denies,them,1999,They deny it.,book,,en",
  "letter.provisions.csv": "life,sheep,book,3",
  "../corrections.csv": "2025-01-02,letter,What,Why",
};
const record = {
  ...{ title: "A Letter", author: "Stone", office: "An office", symbol: "A/1", place: "Here" },
  ...{ publisher: "Them", series: "One", date: "1999", original: "https://a.example/" },
  ...{ rights: "Theirs", citing: "By names" },
};

/** The cases: a name, the files added to a small notebook for a size, and what is repeated. */
export function notebookCases() {
  return [...ofTables(), ...ofCells(), ...ofFrontMatter(), ...ofWords(), ...ofLists()];
}

/** Do something with a notebook that has these files. */
export function withNotebook(files, work) {
  const root = mkdtempSync(join(tmpdir(), "apparatus-growth-"));
  try {
    for (const [path, text] of Object.entries({ ...usual({}), ...files })) {
      const full = join(root, "sources", path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
    return work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function usual({ front = {}, words = "3", figure = "", more = "" }) {
  const text = (number) => `We lost ${number} sheep, says the history.\n`;
  const values = Object.entries({ ...record, ...front })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
  const figures = `figures:\n  killed: { label: Lost, unit: sheep${figure} }\n`;
  const body = text(`:figure[${words}]{#killed}`);
  return {
    "../package.json": '{ "type": "module", "apparatus": { "title": "T" } }',
    "../references.bib": "@book{book, title = {A History}, author = {Stone, Ada}, date = {1999}}\n",
    "letter.txt": text(words),
    "letter.md": `---\nlang: en\n${values}${figures}${more}---\n\n${body}`,
  };
}

function ofTables() {
  return Object.entries(columns).map(([path, head]) => [
    `${path.replace("../", "")}: rows`,
    (n) => ({ [path]: `${head}\n${`${rows[path]}\n`.repeat(n)}` }),
  ]);
}

function ofCells() {
  return Object.entries(columns).flatMap(([path, head]) =>
    head.split(",").flatMap((column, index) =>
      parts.map((part) => [
        `${path.replace("../", "")}: ${column} = ${JSON.stringify(part)}`,
        (n) => {
          const cells = rows[path].split(",");
          cells[index] = `"${part.repeat(n)}"`;
          return { [path]: `${head}\n${cells.join(",")}\n` };
        },
      ]),
    ),
  );
}

function ofFrontMatter() {
  return Object.keys(record).flatMap((key) =>
    parts.map((part) => [
      `front matter: ${key} = ${JSON.stringify(part)}`,
      (n) => usual({ front: { [key]: part.repeat(n) } }),
    ]),
  );
}

function ofWords() {
  return parts.flatMap((part) => [
    [`figure: words = ${JSON.stringify(part)}`, (n) => usual({ words: `3 ${part.repeat(n)}` })],
    [
      `figure: quote = ${JSON.stringify(part)}`,
      (n) => usual({ figure: `, quote: ${JSON.stringify(part.repeat(n))}` }),
    ],
  ]);
}

/** Lists and tables of the front matter. */
function ofLists() {
  const lists = {
    emendations: (i) => `  - { find: s${i}, read: t, why: So }\n`,
    remarks: (i) => `  - { find: s${i}, say: So }\n`,
    authors: (i) => `  - Stone ${i}\n`,
    "as-cited": (i) => `  k${i}: [sheep]\n`,
    charts: (i) => `  c${i}: { title: T, form: count, figures: [killed] }\n`,
  };
  const ofList = Object.entries(lists).map(([key, one]) => [
    `front matter: ${key}`,
    (n) => usual({ more: `${key}:\n${many(one)(n)}` }),
  ]);
  const figures = (n) => ({
    ...usual({}),
    "letter.txt": many((i) => `We lost ${i} sheep.`, "\n\n")(n),
    "letter.md": `---\ntitle: T\nlang: en\nfigures:\n${many((i) => `  f${i}: { label: L, unit: u }\n`)(n)}---\n\n${many((i) => `We lost :figure[${i}]{#f${i}} sheep.`, "\n\n")(n)}`,
  });
  const cited = (end, apart) => (n) => {
    const body = (words) => many((i) => `${words} of ${i}${end}`, apart)(n);
    return {
      "letter.txt": body("The history"),
      "letter.md": `---\ntitle: T\nlang: en\n---\n\n${body("[The history](@book)")}`,
    };
  };
  return [
    ...ofList,
    ["figures of a document", figures],
    ["citations of a sentence", cited(",", " ")],
    ["citations of a paragraph", cited(".", " ")],
    ["citations of paragraphs", cited(".", "\n\n")],
  ];
}
