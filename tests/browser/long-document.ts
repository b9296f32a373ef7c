/** How large a generated document is. */
export interface LongDocument {
  words: number;
  citations: number;
  works: number;
}

/** The size at which the reading page must still be fast. */
export const longest: LongDocument = { words: 100_000, citations: 2_000, works: 500 };

/**
 * A document and its library of any size, the same for the same numbers: headings, paragraphs of about 80 words,
 * and in them citations of works in all states, some of several works.
 */
export function longDocument({ words, citations, works }: LongDocument): {
  annotated: string;
  transcript: string;
  library: string;
} {
  const paragraphs = Math.round(words / wordsAParagraph);
  const blocks: { annotated: string; transcript: string }[] = [];
  let cited = 0;
  for (let number = 0; number < paragraphs; number++) {
    if (number % 20 === 0) {
      const heading = `## Part ${number / 20 + 1}`;
      blocks.push({ annotated: heading, transcript: heading });
    }
    const until = Math.round(((number + 1) * citations) / paragraphs);
    const parts = Array.from({ length: wordsAParagraph }, (_, place) => {
      const word = vocabulary[(number * 7 + place * place) % vocabulary.length] ?? "";
      const isCited = place % 20 === 10 && cited < until;
      return isCited ? citation(word, cited++, works) : { annotated: word, transcript: word };
    });
    blocks.push({
      annotated: `${parts.map(({ annotated }) => annotated).join(" ")}.`,
      transcript: `${parts.map(({ transcript }) => transcript).join(" ")}.`,
    });
  }
  const joined = (form: "annotated" | "transcript"): string =>
    `${blocks.map((block) => block[form]).join("\n\n")}\n`;
  return {
    annotated: `---\ntitle: A long text\nlang: en\nform: markdown\n---\n\n${joined("annotated")}`,
    transcript: joined("transcript"),
    library: Array.from({ length: works }, (_, index) => entry(index)).join("\n"),
  };
}

const wordsAParagraph = 80;

const vocabulary =
  "the record of a convention between states and its parties on the keeping of letters maps reports".split(
    " ",
  );

function citation(
  word: string,
  index: number,
  works: number,
): { annotated: string; transcript: string } {
  const first = (index * 7) % works;
  const keys = index % 10 === 3 ? [first, (first + 1) % works, (first + 2) % works] : [first];
  const destination = keys.map((key) => `@work-${key}`).join("; ");
  const reason = index % 25 === 4 ? ' "inferred: the text names no work"' : "";
  const transcript = `${word} ${index + 1}`;
  return { annotated: `[${transcript}](<${destination}>${reason})`, transcript };
}

function entry(index: number): string {
  const state = index % 12 === 5 ? "disputed" : index % 12 === 8 ? "not-located" : "verified";
  return `@book{work-${index},
  author = {Writer, Ada and Reader, Boris},
  title = {A history of letters and maps, volume ${index + 1}},
  publisher = {Press},
  location = {Oslo},
  date = {${1900 + (index % 120)}},
  verification = {${state}},
  evidence = {https://example.org/${index}},
}
`;
}
