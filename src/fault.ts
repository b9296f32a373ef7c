/** A fault of Apparatus itself that occurred in a file; the cause is what was thrown. */
export class Fault extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
  }
}

/**
 * Work on a file that somebody else wrote. Nothing should throw; if something does, the error names the file, the
 * innermost one if files lead to others.
 *
 * @throws
 *   {Fault}
 */
export function inFile<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault || isOfSystem(error) ? error : new Fault(path, error);
  }
}

/** Whether a file or connection failed, which is nobody’s fault. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
