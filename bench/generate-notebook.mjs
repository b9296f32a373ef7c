import { wordsOf } from "./made-words.mjs";

/**
 * The files of a notebook with a given number of works, each cited by one of its documents: text by path. Figures
 * are divided among the documents in the same way as works.
 */
export function generateNotebook(works, { documents = 1, figures = 0 } = {}) {
  const sources = Array.from({ length: documents }, (_, at) => ({
    id: documents === 1 ? "studies" : `studies-${at}`,
    title: documents === 1 ? "Studies of things" : `Report ${at} on ${wordsOf(at, 3)}`,
    works: shareOf(works, documents, at),
    figures: shareOf(figures, documents, at),
    at,
  }));
  return {
    "package.json": JSON.stringify({
      name: "apparatus",
      type: "module",
      exports: { "./config": "./lib/framework-config.js" },
      apparatus: { title: "Studies", description: "Studies of things." },
    }),
    "references.bib": Array.from({ length: works }, (_, number) => entry(number)).join("\n"),
    ...Object.fromEntries(sources.flatMap((source) => filesOf(source, documents > 1))),
  };
}

/** The numbers of the things that belong to one of several documents. */
function shareOf(count, documents, at) {
  const numbers = Array.from(
    { length: Math.ceil(count / documents) },
    (_, n) => n * documents + at,
  );
  return numbers.filter((number) => number < count);
}

function filesOf({ id, title, works, figures, at }, isDated) {
  const blocks = [
    ...works.map((number) => [`Study ${number}`, `(@work-${number})`, says(number)]),
    ...figures.map((number) => [valueOf(number), `{#count-${number}}`, counts(number)]),
  ];
  const transcript = blocks.map(([words, , rest]) => `${words} ${rest}`);
  const annotated = blocks.map(([words, mark, rest], index) =>
    index < works.length ? `[${words}]${mark} ${rest}` : `:figure[${words}]${mark} ${rest}`,
  );
  const dated = isDated
    ? `author: Office ${at % 12}\ndate: ${1990 + (at % 35)}-03-0${1 + (at % 9)}\n`
    : "";
  const declared = figures.map(
    (number) => `  count-${number}:\n    label: Reported ${wordsOf(number, 2)}\n    unit: people\n`,
  );
  const head = `title: ${title}\n${dated}lang: en\nform: markdown\n`;
  const list = figures.length > 0 ? `figures:\n${declared.join("")}` : "";
  return [
    [`sources/${id}.txt`, `${transcript.join("\n\n")}\n`],
    [`sources/${id}.md`, `---\n${head}${list}---\n\n${annotated.join("\n\n")}\n`],
  ];
}

function says(number) {
  return `says of ${wordsOf(number, 6)} what a study of things says.`;
}

function counts(number) {
  return `people of ${wordsOf(number, 5)} were counted.`;
}

function valueOf(number) {
  return String(100 + ((number * 37) % 9000));
}

function entry(number) {
  return `@article{work-${number},
  author = {Doe, Jane and Roe, Richard ${number}},
  title = {A study of ${wordsOf(number, 3)}, number ${number}},
  journaltitle = {Journal of Things},
  volume = {${number % 40}},
  pages = {${number}--${number + 9}},
  date = {${1950 + (number % 70)}},
  doi = {10.1000/${number}},
  verification = {verified},
  evidence = {https://example.org/${number}},
  verifiedon = {2026-11-22},
}
`;
}
