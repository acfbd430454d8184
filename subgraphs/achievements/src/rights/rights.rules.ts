import { addDays, addYears } from '@helix/service-kit/days';

/** 使用权期限 Whether a right of use lasts at least ten years, both days included (XT-43a). */
export const isLongEnough = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): boolean =>
  addDays(endsOn, 1) >= addYears(startsOn, 10);
