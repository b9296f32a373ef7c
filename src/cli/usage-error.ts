/** What the user asked for cannot be done: printed without a stack trace, exit status 2. */
export class UsageError extends Error {}
