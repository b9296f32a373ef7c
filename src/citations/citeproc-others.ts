import type { Processor, TextBlob } from "./citeproc-types.ts";
import { isOthers } from "../works/names.ts";

/**
 * Print what stands for names that are not given, `and others` in BibTeX and a last literal `others` in CSL,
 * in the style’s own words: “et al.”, after its own punctuation. citeproc-js knows of no such name.
 */
export function printOthers({ NameOutput: { prototype } }: Processor): void {
  const others = new WeakSet<TextBlob>();
  const { _renderInstitutionName, _joinAnd, _joinEllipsis } = prototype;
  prototype._renderInstitutionName = function (variable, name, ...rest) {
    const blob = _renderInstitutionName.call(this, variable, name, ...rest);
    if (isOthers(name)) others.add(blob);
    return blob;
  };
  const isOpen = (blobs: readonly TextBlob[]): boolean =>
    blobs.length > 1 && others.has(blobs.at(-1)!);
  prototype._joinAnd = function (blobs) {
    return isOpen(blobs) ? this._joinEtAl(blobs.slice(0, -1)) : _joinAnd.call(this, blobs);
  };
  prototype._joinEllipsis = function (blobs) {
    return isOpen(blobs) ? this._joinEtAl(blobs.slice(0, -1)) : _joinEllipsis.call(this, blobs);
  };
}
