/**
 * The forms of charts. `part-of`: parts next to their whole; `dots`: numbers of several works for one figure, kept
 * apart; `beside`: one figure next to another work’s, without a scale; `by-source`: a whole and its parts as
 * several works print them, one panel each; `count`: bodies, one mark each; `units`: people, one mark each. The
 * others are rows of one measure on one scale: `shares` of one whole, `intervals` with their bounds, `rates`,
 * values `over-time`, and `before-after` for a change.
 */
export const measuredForms = ["shares", "intervals", "rates", "over-time", "before-after"] as const;
export const chartForms = [
  ...(["part-of", "dots", "beside", "by-source", "count", "units"] as const),
  ...measuredForms,
] as const;

export type MeasuredForm = (typeof measuredForms)[number];

export type ChartForm = (typeof chartForms)[number];
