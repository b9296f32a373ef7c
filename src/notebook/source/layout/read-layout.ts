import type { Position } from "unist";
import type { VFile } from "vfile";
import { annotationsIn, type ParseOptions } from "../parse-source.ts";
import { placeEmendations } from "../place-emendations.ts";
import type { FrontMatter } from "../read-front-matter.ts";
import type { SourceFrontMatter } from "../source-schema.ts";
import { layOut, type PageStart } from "./lay-out.ts";
import type { TextLayout } from "./layout-schema.ts";
import { readingOf, type Edit, type ReadingText } from "./reading-text.ts";
import type { Shape } from "./shape-paragraphs.ts";

/** How a file is read, and the options for parsing it. */
export interface ReadLayout {
  reading: ReadingText;
  pages: PageStart[];
  furniture: string[];
  options: ParseOptions;
}

/** Combine the layout and the emendations of the front matter; report what is wrong. */
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
  return {
    pages,
    furniture,
    ...asRead(
      { bodyStart, form, lang, transcript, pages, notes },
      String(file),
      besides(inText, edits),
      layout,
      (shape, index) => placeOf(["layout", shape, index]),
    ),
  };
}

/**
 * The text of a file as it is read, and the options for parsing it.
 *
 * @param text
 *   What is known of it, with the pages and footnotes that its layout gave.
 */
export function asRead(
  text: Omit<ParseOptions, "isWrapped" | "shapes">,
  value: string,
  edits: readonly Edit[],
  layout: TextLayout,
  placeOf: (shape: Shape, index: number) => Position | undefined,
): Pick<ReadLayout, "reading" | "options"> {
  const shapes = (shape: Shape) =>
    layout[shape].map((words, index) => ({ words, place: placeOf(shape, index) }));
  return {
    reading: readingOf(
      value,
      edits,
      text.notes.flatMap(({ words }) => words),
    ),
    options: {
      ...text,
      isWrapped: layout.wrapped ?? text.form === "markdown",
      shapes: {
        headings: shapes("headings"),
        subheadings: shapes("subheadings"),
        quotations: shapes("quotations"),
        tables: shapes("tables"),
      },
    },
  };
}

/** Emendations apply whatever the layout does. */
function besides(emended: readonly Edit[], edits: readonly Edit[]): Edit[] {
  const others = edits.filter(
    ({ start, end }) => !emended.some((edit) => edit.start < end && start < edit.end),
  );
  return [...emended, ...others];
}
