/** What can be wrong with an extract, a stored road file or a point: each says what to do. */
export type RoadDataProblem =
  | 'NOT_FOUND'
  | 'FOREIGN_FILE'
  | 'TRUNCATED'
  | 'DAMAGED'
  | 'WRONG_VERSION'
  | 'UNSUPPORTED'
  | 'EMPTY'
  | 'NOT_COVERED'
  | 'BAD_ARGUMENT';

/** Its message is for the operator and says what to do. */
export class RoadDataError extends Error {
  readonly problem: RoadDataProblem;

  constructor(problem: RoadDataProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RoadDataError';
    this.problem = problem;
  }
}
