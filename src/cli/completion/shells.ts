/** The shells for which completion scripts are written. */
export const shells = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof shells)[number];
