import { createKey } from '../../../api/keys.ts';
import { addMember } from '../../../api/members.ts';
import type { Intake, IntakeSteps } from './newcomers.ts';

/** Takes people in through the server. */
export const stepsFor = ({ team, role, limit }: Intake): IntakeSteps => ({
  join: async (name) => {
    const { user_id: user } = await addMember(team, { name, role, credit_limit: limit });
    return user;
  },
  giveKey: async (name, user) => {
    const { secret } = await createKey({ name, team_id: team, user_id: user, scopes: ['images'] });
    return secret;
  },
});
