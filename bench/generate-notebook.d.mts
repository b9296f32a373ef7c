export function generateNotebook(
  works: number,
  more?: { documents?: number; figures?: number },
): Record<string, string>;
