/** What screens and other modules read of the call list. */
export type { CallTaskRecord } from './call-task-repository.ts';
export { listCallTasks, listCallTasksByIds } from './call-task-repository.ts';
