import type { VFile } from "vfile";
import { annotationsIn, type ParseOptions } from "../parse-source.ts";
import { placeEmendations } from "../place-emendations.ts";
import type { FrontMatter } from "../read-front-matter.ts";
import type { SourceFrontMatter } from "../source-schema.ts";
import { layOut, type PageStart } from "./lay-out.ts";
import { readingOf, type Edit, type ReadingText } from "./reading-text.ts";
import type { Shape } from "./shape-paragraphs.ts";

/** How a file is read, and what it is parsed by. */
export interface ReadLayout {
  reading: ReadingText;
  pages: PageStart[];
  furniture: string[];
  options: ParseOptions;
}

/** Put what the front matter says of layout and emendations together; what is wrong is reported. */
export function readLayout(
  file: VFile,
  bodyStart: number,
  { layout, emendations, form, lang }: SourceFrontMatter,
  transcript: string,
  placeOf: FrontMatter["placeOf"],
): ReadLayout {
  const { edits, pages, furniture, notes } = layOut(file, bodyStart, layout, placeOf);
  const emended = placeEmendations(file, bodyStart, transcript, emendations, placeOf, (other) =>
    annotationsIn(other, { bodyStart, form, transcript }),
  );
  const inNotes = new Set<Edit>();
  for (const stretch of notes.flatMap(({ words }) => words)) {
    const own = emended.filter(({ start, end }) => stretch.start <= start && end <= stretch.end);
    for (const edit of own) inNotes.add(edit);
    stretch.edits = besides(own, stretch.edits);
  }
  const inText = emended.filter((edit) => !inNotes.has(edit));
  const shapes = (shape: Shape) =>
    layout[shape].map((words, index) => ({ words, place: placeOf(["layout", shape, index]) }));
  return {
    reading: readingOf(
      String(file),
      besides(inText, edits),
      notes.flatMap(({ words }) => words),
    ),
    pages,
    furniture,
    options: {
      bodyStart,
      form,
      lang,
      transcript,
      isWrapped: layout.wrapped ?? form === "markdown",
      pages,
      notes,
      shapes: {
        headings: shapes("headings"),
        subheadings: shapes("subheadings"),
        quotations: shapes("quotations"),
        tables: shapes("tables"),
      },
    },
  };
}

/** What is emended is so whatever the layout makes of it. */
function besides(emended: readonly Edit[], edits: readonly Edit[]): Edit[] {
  const others = edits.filter(
    ({ start, end }) => !emended.some((edit) => edit.start < end && start < edit.end),
  );
  return [...emended, ...others];
}
