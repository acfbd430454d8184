import { dayOf, type Day } from '@helix/service-kit/days';
import type { RequestContext } from '@helix/service-kit/request';

/** 今日 The day in Shanghai on which the request is answered. */
export const today = ({ now }: RequestContext): Day => dayOf(now());
