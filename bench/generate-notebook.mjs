/** The files of a notebook of so many works, each cited by its one document: text by path. */
export function generateNotebook(works) {
  const numbers = Array.from({ length: works }, (_, index) => index);
  const transcript = (number) => `Study ${number} says what a study of things says.`;
  const annotated = (number) =>
    `[Study ${number}](@work-${number}) says what a study of things says.`;
  const text = (sentence) => `${numbers.map(sentence).join("\n\n")}\n`;
  return {
    "package.json": JSON.stringify({
      name: "apparatus",
      type: "module",
      exports: { "./config": "./lib/framework-config.js" },
      apparatus: { title: "Studies", description: "Studies of things." },
    }),
    "references.bib": numbers.map(entry).join("\n"),
    "sources/studies.txt": text(transcript),
    "sources/studies.md": `---\ntitle: Studies of things\nlang: en\nform: markdown\n---\n\n${text(annotated)}`,
  };
}

function entry(number) {
  return `@article{work-${number},
  author = {Doe, Jane and Roe, Richard ${number}},
  title = {A study of things, number ${number}},
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
