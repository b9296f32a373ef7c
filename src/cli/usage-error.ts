/** What the user asked cannot be done as it was asked: printed without a trace, exit status 2. */
export class UsageError extends Error {}
