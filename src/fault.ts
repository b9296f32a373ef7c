/** A fault of Apparatus itself, met in a file: its cause is what was thrown. */
export class Fault extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
  }
}

/**
 * Do something with a file that somebody else wrote. Nothing should throw; what does all the same says
 * which file it was, the innermost where files lead to others.
 *
 * @throws {Fault}
 */
export function inFile<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof Fault || isOfSystem(error) ? error : new Fault(path, error);
  }
}

/** Whether a file or a connection failed, which is no fault of anybody’s. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
