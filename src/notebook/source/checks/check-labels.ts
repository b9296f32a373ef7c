import type { VFile } from "vfile";
import {
  stateBesideNumber,
  stateInLabel,
} from "../../../formats/bibtex/verification/state-beside-number.ts";
import { report } from "../../../report.ts";
import type { FrontMatter } from "../read-front-matter.ts";
import type { SourceFrontMatter } from "../source-schema.ts";

/** Report states of records in the words beside numbers: labels, units, titles and cautions. */
export function checkLabels(
  file: VFile,
  { figures, charts }: SourceFrontMatter,
  placeOf: FrontMatter["placeOf"],
): void {
  const tell = (state: string | undefined, path: readonly string[]): void => {
    if (state === undefined) return;
    const reason = `Unexpected \`${state}\` in the words of \`${path[1]}\`, which stand beside a number; expected what is counted, without a state`;
    report(file, "state-beside-number", reason, placeOf(path));
  };
  for (const [id, { label, unit }] of Object.entries(figures)) {
    tell(stateInLabel(label), ["figures", id, "label"]);
    tell(stateInLabel(unit), ["figures", id, "unit"]);
  }
  for (const [id, { title, caution = "", labels = {} }] of Object.entries(charts)) {
    tell(stateInLabel(title), ["charts", id, "title"]);
    tell(stateBesideNumber(caution), ["charts", id, "caution"]);
    for (const [figure, label] of Object.entries(labels)) {
      tell(stateInLabel(label), ["charts", id, "labels", figure]);
    }
  }
}
