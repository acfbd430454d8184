/** Groups of fewer persons than this are not told apart in figures (10.3). */
const fewestPersons = 5;

/** 小群体不公布 The count of a group of persons; null where there are some, but so few that the figure would tell of each of them. */
export const unlessFew = (persons: number): number | null => (persons > 0 && persons < fewestPersons ? null : persons);
