import { damaged, needsPassword, NotTakenIn } from "./received-document.ts";

/** Why a PDF cannot be opened, and what its reader may do, from what the PDF reader throws. */
export function notOpened(error: unknown): NotTakenIn {
  const said = saidBy(error);
  if (nameOf(error) === "PasswordException") return new NotTakenIn(needsPassword);
  if (/encrypt|security handler/i.test(said)) {
    return new NotTakenIn(
      `its encryption is not one we read (${said}): open it in its own program, and save or print it without`,
    );
  }
  return damaged(said);
}

/** What the PDF reader says of a fault, without its full stop. */
export function saidBy(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === "string" ? message.replace(/\.$/, "") : "it cannot be read";
}

function nameOf(error: unknown): unknown {
  return (error as { name?: unknown } | null)?.name;
}
