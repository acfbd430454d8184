/** The secret that gateway and subgraphs of a bench run share; nothing but the run's own processes on 127.0.0.1 ever sees it. */
export const benchSecret = 'a secret of benchmarks that is longer than thirty-two characters';

/** The moment at which every answer is given, so that answers can be compared: noon in Shanghai on 22 November 2026. */
export const benchNow = (): Date => new Date('2026-11-22T04:00:00Z');
