import type { Parent } from "mdast";
import type { Point } from "unist";
import type { NumberScheme, Pinpoint, PinpointStep } from "../../../locators/number-scheme.ts";

/** A document’s own number, by which it is cited, at the place where it is printed. */
export interface OwnNumber {
  scheme: NumberScheme;
  /** As printed, without the marks around it: `٣`, `IV`, `A.1.2`. */
  printed: string;
  /** The words after which the numbers began again. */
  after?: string;
  /** The number that it is within, if its numbers begin again there. */
  parent?: OwnNumber;
  /** Its id on the document’s page: `para-3`, `art-6-para-2`. A number that is printed twice has one id. */
  id: string;
  /** Where its paragraph or heading begins in the annotated file. */
  point: Point;
  /** What it numbers in the transcript, in code points: up to where the next number begins, end exclusive. */
  start: number;
  end: number;
}

/** The place on a page that links to one of the document’s own numbers lead to; it has no content. */
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

/** A number and all the numbers that it is within, as it is cited. */
export function pinpointOf(number: OwnNumber): Pinpoint {
  const steps: PinpointStep[] = [];
  for (let at: OwnNumber | undefined = number; at; at = at.parent) {
    const { scheme, printed: number, after } = at;
    steps.unshift({ scheme, number, ...(after !== undefined && { after }) });
  }
  return { steps, id: number.id };
}

/**
 * Finds the pinpoint of an offset by its document’s own numbers.
 *
 * @returns
 *   `null` for a place without a number, `undefined` if the document has none.
 */
export type PinpointAt = (offset: number) => Pinpoint | null | undefined;

/** The innermost number at a place; a page or line number only if there is no other. */
export function numberAt(numbers: readonly OwnNumber[], offset: number): OwnNumber | undefined {
  const around = numbers.filter(({ start, end }) => start <= offset && offset < end);
  return around.findLast(({ scheme }) => !isOfPaper(scheme)) ?? around.at(-1);
}

/** Whether the numbers of a scheme count the paper rather than the text. */
export function isOfPaper(scheme: NumberScheme): boolean {
  return scheme === "page" || scheme === "line";
}

/** The pinpoint of words in a block; for a footnote, that of the first reference to it. */
export function ownPlace(
  pinpointAt: PinpointAt,
  { footnote, refersFrom }: { footnote?: number; refersFrom?: number },
  offset: number,
): { own?: Pinpoint | null } {
  const own = pinpointAt(footnote === undefined ? offset : (refersFrom ?? -1));
  return own === undefined ? {} : { own };
}
