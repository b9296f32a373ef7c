/** What a reported number is: a number of things, a part of a whole, a proportion, money, per something, or a quantity. */
export const figureKinds = ["count", "share", "ratio", "money", "rate", "quantity"] as const;

export type FigureKind = (typeof figureKinds)[number];
