import { join } from "node:path";
import type { VFile } from "vfile";
import { readTextFile } from "../../decode-file.ts";
import { isThere, readBytes } from "../../file-texts.ts";
import type { Library } from "../../library/library.ts";
import { withOthers } from "../../figures/comparisons/others-differ.ts";
import { resolveCharts } from "../../figures/charts/resolve-charts.ts";
import { resolveFigures } from "../../figures/resolve-figures.ts";
import { reportHidden } from "../../hidden-characters.ts";
import { report } from "../../report.ts";
import { inBlocks, readBlocks, type DocumentBlock } from "./blocks.ts";
import { checkReceivedFile } from "./checks/check-received-file.ts";
import { checkFormerIds } from "./checks/check-former-ids.ts";
import { checkLabels } from "./checks/check-labels.ts";
import { codePoints, TranscriptMap } from "./annotations.ts";
import { checkNothingIsSwallowed, compareWithTranscript } from "./compare-transcript.ts";
import { findComparisons } from "./find-comparisons.ts";
import { findCitations } from "./find-citations.ts";
import { findPagePictures } from "./find-page-pictures.ts";
import { findRemarks } from "./find-remarks.ts";
import { findFigures } from "./find-figures.ts";
import { layoutRecord } from "./layout/layout-record.ts";
import { readLayout } from "./layout/read-layout.ts";
import { parseSource } from "./parse-source.ts";
import { isOfPaper, ownPlace } from "./numbering/own-number.ts";
import { readNumbers } from "./numbering/read-numbers.ts";
import { readSourceFrontMatter } from "./read-front-matter.ts";
import { checkSourceRecord } from "./source-record.ts";
import type { Source } from "./source.ts";
import type { Emendation } from "./source-schema.ts";
import { readTranscript, type Transcript } from "./transcript.ts";

/**
 * Read a source and its transcript, and combine them. Every problem is a message on `file`; a source without usable
 * front matter or transcript gives only the file.
 *
 * @param path
 *   The path of `<id>.md` relative to `root`, used in messages.
 */
export function readSource(
  root: string,
  id: string,
  path: string,
  library: Library,
): { file: VFile; source?: Source } {
  const file = readTextFile(root, path);
  const { data: frontMatter, bodyStart, placeOf } = readSourceFrontMatter(file);
  // The transcript’s own byte order mark is where the body starts.
  reportHidden(
    file,
    String(file).replace(/\uFEFF/g, (mark, at) => (at === bodyStart ? " " : mark)),
  );
  const transcript = openTranscript(root, file);
  if (!frontMatter || !transcript) return { file };

  const { form } = frontMatter;
  const read = readLayout(file, bodyStart, frontMatter, transcript.text, placeOf);
  const { reading, pages, furniture, options } = read;
  const { tree, annotations, shown } = parseSource(file, reading, options);
  const map = new TranscriptMap(annotations);
  const same = compareWithTranscript(file, annotations, map, transcript);
  if (same) {
    checkNothingIsSwallowed(file, tree, shown.values(), annotations, reading, form);
  }

  const toCodePoint = codePoints(transcript.text);
  const toTranscript = (offset: number): number => toCodePoint(map.toTranscript(offset));
  const blocks = readBlocks(tree.children, shown, frontMatter.lang);
  const { numbers, pinpointAt } = readNumbers(
    file,
    blocks,
    frontMatter,
    transcript,
    toTranscript,
    pages,
  );
  const citations = findCitations(file, blocks, frontMatter, toTranscript, placeOf, pinpointAt);
  const marks = findFigures(
    file,
    blocks,
    frontMatter,
    transcript,
    toTranscript,
    placeOf,
    pinpointAt,
  );
  const { sha256 } = transcript;
  const stated = resolveFigures(
    marks,
    frontMatter.figures,
    { source: id, sha256, lang: frontMatter.lang },
    file,
    (figure) => placeOf(["figures", figure]),
  );
  const compared = findComparisons(root, id, frontMatter.lang, stated, library);
  const figures = withOthers(stated, compared.comparisons);
  const charts = resolveCharts(
    frontMatter.charts,
    { figures, comparisons: compared.comparisons },
    file,
    (...path) => placeOf(["charts", ...path]),
  );
  checkFormerIds(file, frontMatter, placeOf);
  checkLabels(file, frontMatter, placeOf);
  checkReceivedFile(root, file, frontMatter, placeOf);
  checkSourceRecord(file, id, frontMatter, library, placeOf);
  const source: Source = {
    id,
    frontMatter,
    transcript,
    file,
    tree,
    blocks: blocks
      .filter(({ numbered }) => numbered)
      .map(({ number, shown, node, counted }) => ({
        number,
        text: shown.text,
        ...(counted !== undefined && { counted }),
        ...ownPlace(pinpointAt, {}, node.position?.start.offset ?? 0),
        begins: numbers.filter(({ scheme, point: { offset = 0 } }) => {
          const { start, end } = node.position!;
          return !isOfPaper(scheme) && start.offset! <= offset && offset < end.offset!;
        }),
      })),
    numbers,
    layout: layoutRecord(reading, pages, furniture, options.notes.length, options.isWrapped),
    footnotes: blocks.flatMap(({ footnote, number, heading, node, shown }) => {
      if (footnote === undefined || node.type !== "footnoteDefinition") return [];
      const at = { block: number, ...(heading && { heading }) };
      return { number: footnote, label: node.identifier, ...at, text: shown.text };
    }),
    citations,
    figures,
    charts,
    ...compared,
    emendations: emended(blocks),
    pagePictures: findPagePictures(
      root,
      file,
      frontMatter,
      numbers,
      (offset) =>
        blocks.find(({ numbered, node }) => numbered && (node.position?.end.offset ?? 0) > offset)
          ?.number,
      placeOf,
    ),
    remarks: findRemarks(file, blocks, frontMatter, placeOf),
  };
  return { file, source };
}

/** Each emendation once: one that splits a paragraph is marked in both parts. */
function emended(blocks: readonly DocumentBlock[]): Source["emendations"] {
  const found = new Map<Emendation, number>();
  for (const [{ emendation }, { number }] of inBlocks(blocks, "emendation")) {
    if (!found.has(emendation)) found.set(emendation, number);
  }
  return Array.from(found, ([{ find, read, why }, block]) => ({ find, read, why, block }));
}

function openTranscript(root: string, file: VFile): Transcript | undefined {
  const path = file.path.replace(/\.md$/, ".txt");
  const where = { line: 1, column: 1, offset: 0 };
  if (!isThere(join(root, path))) {
    report(file, "missing-transcript", `Missing transcript, expected \`${path}\``, where);
    return undefined;
  }
  const transcript = readTranscript(path, readBytes(join(root, path)));
  if (!("encoding" in transcript)) return transcript;
  const { encoding } = transcript;
  const reason = `Unexpected ${encoding} in \`${path}\`, expected UTF-8: save it so`;
  report(file, "missing-transcript", reason, where);
  return undefined;
}
