/** What kind of number it is: a count, a part of a whole, a proportion, money, a rate, or a quantity. */
export const figureKinds = ["count", "share", "ratio", "money", "rate", "quantity"] as const;

export type FigureKind = (typeof figureKinds)[number];
