import type { Spine } from './spine.ts';
import { doctorRows } from './talent-doctors.ts';
import { appointmentRows, commissionerRows, leaveRows, partTimeRows, secondmentRows } from './talent-exchange.ts';
import { peopleOf, talentRows, teamRows } from './talent-people.ts';
import {
  entitlementRows,
  evaluationRows,
  expertMatchRows,
  expertPoolRows,
  settlementRows,
  shortageRows,
  staffingRows,
  trainingRows,
} from './talent-support.ts';
import type { GeneratedRows } from './generated-rows.ts';

/** The talent subgraph's records of the demo world: the skeleton's people, teams and doctors with all that became of them. No person is real. */
export function generateTalent(spine: Spine): GeneratedRows {
  const people = peopleOf(spine);
  const { Entitlement, ...doctors } = doctorRows(spine, people);
  return {
    ...talentRows(spine, people),
    ...teamRows(spine, people),
    ...appointmentRows(spine, people),
    Secondment: secondmentRows(spine, people),
    PartTimeAppointment: partTimeRows(spine, people),
    LeaveForEntrepreneurship: leaveRows(spine, people),
    ...commissionerRows(spine, people),
    ...doctors,
    Entitlement: [...Entitlement, ...entitlementRows(spine, people)],
    ShortageOccupation: shortageRows(spine),
    ...trainingRows(spine),
    ...expertPoolRows(spine, people),
    ExpertMatch: expertMatchRows(spine, people),
    ...evaluationRows(spine),
    Settlement: settlementRows(spine, people),
    PlatformStaffing: staffingRows(spine, people),
  };
}
