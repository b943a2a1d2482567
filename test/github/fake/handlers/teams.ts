/** Teams of organisations. */
import { type Handlers, page } from "../context.ts";
import { userObject } from "../objects/people.ts";
import { mayReadMembers } from "../permissions.ts";
import { notFound } from "../state.ts";

export const teamHandlers: Handlers = {
  "teams/list-members-in-org": (call) => {
    mayReadMembers(call);
    const members = call.world.teams.get(`${call.parameters.org}/${call.parameters.team_slug}`);
    if (!members) throw notFound();
    return [200, page(call, members).map((login) => userObject(call, login))];
  },
};
