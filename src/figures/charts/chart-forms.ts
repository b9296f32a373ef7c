/**
 * The forms of charts. `part-of`: parts beside their whole; `dots`: numbers of several works for one
 * figure, apart from each other; `beside`: one figure beside another work’s, without a scale; `by-source`: a whole
 * and its parts as several works print them, a panel each; `count`: bodies, a mark each; `units`: people, a mark each; the others are rows of one
 * measure on one scale: `shares` of one whole, `intervals` with their bounds, `rates`, values `over-time`, and one
 * `before-after` a change.
 */
export const measuredForms = ["shares", "intervals", "rates", "over-time", "before-after"] as const;
export const chartForms = [
  ...(["part-of", "dots", "beside", "by-source", "count", "units"] as const),
  ...measuredForms,
] as const;

export type MeasuredForm = (typeof measuredForms)[number];

export type ChartForm = (typeof chartForms)[number];
