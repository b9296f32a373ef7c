/** The greatest of the numbers, or `least`; for any number of them, because a call takes only so many arguments. */
export function greatest(numbers: Iterable<number>, least = -Infinity): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
