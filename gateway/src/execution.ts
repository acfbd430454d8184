/** Who may run the query plans: our executor, or the one that comes with Apollo's gateway. */
export const executors = ['helix', 'apollo'] as const;
export type Executor = (typeof executors)[number];
