import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { readTextFile } from "../../decode-file.ts";
import type { Library } from "../../library/library.ts";
import { resolveCharts } from "../../figures/charts/resolve-charts.ts";
import { resolveFigures } from "../../figures/resolve-figures.ts";
import { reportHidden } from "../../hidden-characters.ts";
import { report } from "../../report.ts";
import { inBlocks, readBlocks } from "./blocks.ts";
import { addedEscapes } from "./added-escapes.ts";
import { checkFormerIds } from "./check-former-ids.ts";
import { codePoints, findAnnotations, TranscriptMap } from "./annotations.ts";
import { checkNothingIsSwallowed, compareWithTranscript } from "./compare-transcript.ts";
import { findComparisons } from "./find-comparisons.ts";
import { findCitations } from "./find-citations.ts";
import { findFigures } from "./find-figures.ts";
import { parseSource } from "./parse-source.ts";
import { placeEmendations } from "./place-emendations.ts";
import { readSourceFrontMatter } from "./read-front-matter.ts";
import { shownText } from "./shown-text.ts";
import type { Source } from "./source.ts";
import { readTranscript, type Transcript } from "./transcript.ts";

/**
 * Read a source and its transcript, and bring them together. Whatever is wrong is a message on `file`;
 * a source without a usable front matter or transcript gives the file alone.
 *
 * @param path
 *   Of `<id>.md`, relative to `root`; messages name it so.
 */
export function readSource(
  root: string,
  id: string,
  path: string,
  library: Library,
): { file: VFile; source?: Source } {
  const file = readTextFile(root, path);
  const { data: frontMatter, bodyStart, placeOf } = readSourceFrontMatter(file);
  // The transcript’s own mark of UTF-8 stands where the body starts.
  reportHidden(
    file,
    String(file).replace(/\uFEFF/g, (mark, at) => (at === bodyStart ? " " : mark)),
  );
  const transcript = openTranscript(root, file);
  if (!frontMatter || !transcript) return { file };

  const { text: emended, placed } = placeEmendations(
    file,
    bodyStart,
    transcript.text,
    frontMatter.emendations,
    placeOf,
  );
  const { tree, escapes } = parseSource(file, emended, bodyStart, placed, frontMatter.lang);
  const added =
    frontMatter.form === "plain"
      ? escapes
      : addedEscapes(escapes, findAnnotations(tree, bodyStart, []), transcript.text);
  const annotations = findAnnotations(tree, bodyStart, added);
  const map = new TranscriptMap(annotations);
  const same = compareWithTranscript(file, annotations, map, transcript);
  if (same) {
    const whole = shownText(tree, String(file));
    checkNothingIsSwallowed(file, tree, whole, annotations, frontMatter.form);
  }

  const toCodePoint = codePoints(transcript.text);
  const toTranscript = (offset: number): number => toCodePoint(map.toTranscript(offset));
  const blocks = readBlocks(tree.children, String(file), frontMatter.lang);
  const citations = findCitations(file, blocks, frontMatter, toTranscript, placeOf);
  const marks = findFigures(file, blocks, frontMatter, transcript, toTranscript, placeOf);
  const { sha256 } = transcript;
  const figures = resolveFigures(
    marks,
    frontMatter.figures,
    { source: id, sha256, lang: frontMatter.lang },
    file,
    (figure) => placeOf(["figures", figure]),
  );
  const compared = findComparisons(root, id, figures, library);
  const charts = resolveCharts(
    frontMatter.charts,
    { figures, comparisons: compared.comparisons },
    file,
    (...path) => placeOf(["charts", ...path]),
  );
  checkFormerIds(file, frontMatter, placeOf);
  const source: Source = {
    id,
    frontMatter,
    transcript,
    file,
    tree,
    blocks: blocks
      .filter(({ numbered }) => numbered)
      .map(({ number, shown }) => ({ number, text: shown.text })),
    footnotes: blocks.flatMap(({ footnote, number, heading, node, shown }) => {
      if (footnote === undefined || node.type !== "footnoteDefinition") return [];
      const at = { block: number, ...(heading && { heading }) };
      return { number: footnote, label: node.identifier, ...at, text: shown.text };
    }),
    citations,
    figures,
    charts,
    ...compared,
    emendations: inBlocks(blocks, "emendation").map(([{ find, why, children }, { number }]) => ({
      find,
      read: toString(children),
      why,
      block: number,
    })),
  };
  return { file, source };
}

function openTranscript(root: string, file: VFile): Transcript | undefined {
  const path = file.path.replace(/\.md$/, ".txt");
  const where = { line: 1, column: 1, offset: 0 };
  if (!existsSync(join(root, path))) {
    report(file, "missing-transcript", `Missing transcript, expected \`${path}\``, where);
    return undefined;
  }
  const transcript = readTranscript(path, readFileSync(join(root, path)));
  if (!("encoding" in transcript)) return transcript;
  const { encoding } = transcript;
  const reason = `Unexpected ${encoding} in \`${path}\`, expected UTF-8: save it so`;
  report(file, "missing-transcript", reason, where);
  return undefined;
}
