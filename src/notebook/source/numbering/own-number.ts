import type { Parent } from "mdast";
import type { Point } from "unist";
import type { NumberScheme, Pinpoint, PinpointStep } from "../../../locators/number-scheme.ts";

/** A number by which a document itself is cited, at the place where it is printed. */
export interface OwnNumber {
  scheme: NumberScheme;
  /** As printed, without the marks around it: `٣`, `IV`, `A.1.2`. */
  printed: string;
  /** The words after which the numbers began anew. */
  after?: string;
  /** What it stands within, where the numbers begin anew there. */
  parent?: OwnNumber;
  /** On the page of the document: `para-3`, `art-6-para-2`. A number that is printed twice has one. */
  id: string;
  /** Where its paragraph or heading begins in the annotated file. */
  point: Point;
  /** What it numbers in the transcript, in code points: from there to where the next begins, end exclusive. */
  start: number;
  end: number;
}

/** The place on a page that a number of its own leads to: it holds nothing. */
export interface NumberPlaceNode extends Parent {
  type: "numberPlace";
  scheme: NumberScheme;
  printed: string;
  id: string;
  children: never[];
}

declare module "mdast" {
  interface PhrasingContentMap {
    numberPlace: NumberPlaceNode;
  }
  interface RootContentMap {
    numberPlace: NumberPlaceNode;
  }
}

/** A number and all that it stands within, as it is cited. */
export function pinpointOf(number: OwnNumber): Pinpoint {
  const steps: PinpointStep[] = [];
  for (let at: OwnNumber | undefined = number; at; at = at.parent) {
    const { scheme, printed: number, after } = at;
    steps.unshift({ scheme, number, ...(after !== undefined && { after }) });
  }
  return { steps, id: number.id };
}

/**
 * Where an offset stands by the numbers of its document.
 *
 * @returns
 *   `null` for a place without a number of its own, `undefined` in a document that has none.
 */
export type PinpointAt = (offset: number) => Pinpoint | null | undefined;

/** The innermost number that a place has, pages and lines last. */
export function numberAt(numbers: readonly OwnNumber[], offset: number): OwnNumber | undefined {
  const around = numbers.filter(({ start, end }) => start <= offset && offset < end);
  return around.findLast(({ scheme }) => !isOfPaper(scheme)) ?? around.at(-1);
}

/** Whether the numbers of a scheme count the paper, not the text. */
export function isOfPaper(scheme: NumberScheme): boolean {
  return scheme === "page" || scheme === "line";
}

/** The pinpoint of words in a block; of a footnote that of the block that refers to it. */
export function ownPlace(
  pinpointAt: PinpointAt,
  { footnote, refersFrom }: { footnote?: number; refersFrom?: number },
  offset: number,
): { own?: Pinpoint | null } {
  const own = pinpointAt(footnote === undefined ? offset : (refersFrom ?? -1));
  return own === undefined ? {} : { own };
}
