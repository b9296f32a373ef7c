import type { StyleNode } from "./read-xml.ts";

/** Something in a style that has no meaning, and its place in the source (line 0: not known). */
export interface StyleMessage {
  ruleId: "style-xml" | "style-element" | "style-attribute" | "style-value" | "style-macro";
  severity: "error" | "warning";
  reason: string;
  line: number;
  column: number;
}

export type Report = (node: StyleNode, ruleId: StyleMessage["ruleId"], reason: string) => void;
