import { mark } from "./csl-marks.ts";

/** What citeproc-js gives its output functions: the engine, the text so far, and the decoration’s parameter. */
type Decorate = (this: OutputBlob, state: OutputState, text?: string, value?: string) => string;

/** What is no decoration: `text_escape` has nothing to do, for marks cannot be text. */
type PlainMember = "text_escape" | "bibstart" | "bibend";

interface OutputBlob {
  system_id?: string;
}

interface OutputState {
  getTerm(name: string): string;
}

/**
 * An output format for citeproc-js that writes marks (`csl-marks.ts`). Functions throughout: its
 * string templates read `$&` in a text as a pattern of `String.replace`.
 */
export const outputFormat: Record<`@${string}`, Decorate | false> & Record<PlainMember, unknown> = {
  text_escape: (text?: string) => text ?? "",
  bibstart: "",
  bibend: "",
  "@font-style/italic": around("italic"),
  "@font-style/oblique": around("italic"),
  "@font-style/normal": around("upright"),
  "@font-variant/small-caps": around("small-caps"),
  "@font-variant/normal": around("no-small-caps"),
  "@font-weight/bold": around("bold"),
  "@font-weight/normal": around("regular"),
  "@font-weight/light": false,
  "@text-decoration/none": around("no-underline"),
  "@text-decoration/underline": around("underline"),
  "@vertical-align/sup": around("superscript"),
  "@vertical-align/sub": around("subscript"),
  "@vertical-align/baseline": around("baseline"),
  "@passthrough/true": false,
  "@strip-periods/true": false,
  "@strip-periods/false": false,
  "@quotes/true": (state, text) =>
    text === undefined
      ? state.getTerm("open-quote")
      : state.getTerm("open-quote") + text + state.getTerm("close-quote"),
  "@quotes/inner": (state, text) =>
    text === undefined
      ? "\u2019"
      : state.getTerm("open-inner-quote") + text + state.getTerm("close-inner-quote"),
  "@quotes/false": false,
  "@bibliography/entry": function (_state, text = "") {
    return mark("entry", text, this.system_id);
  },
  "@display/block": around("block"),
  "@display/left-margin": around("left-margin"),
  "@display/right-inline": around("right-inline"),
  "@display/indent": around("indent"),
  "@showid/true": (_state, text = "") => text,
  "@URL/true": around("url"),
  "@DOI/true": around("doi"),
  "@citation/item": around("item"),
  "@citation/prefix": around("prefix"),
  "@citation/suffix": around("suffix"),
};

function around(name: string): Decorate {
  return (_state, text = "", value) => mark(name, text, value);
}
