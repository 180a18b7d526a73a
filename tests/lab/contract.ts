/** One command of the lab: a file in `commands/` that is named by its command and exports `command`. */
export interface LabCommand {
  readonly name: string;
  /** The line that `lab` without a command prints: arguments first, then what it does. */
  readonly help: string;
  /**
   * @param args what stands after the command's name
   * @returns the exit code: 0 done, 1 could not, 2 asked in a way it does not understand
   */
  run(args: string[]): Promise<number>;
}
