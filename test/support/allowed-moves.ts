import type { LifecycleName } from '../../rules/lifecycles.ts'

/** One line of the programme's decisions: from this state (`-`: nothing yet), this move leads there, by these roles. */
export type AllowedMove = readonly [from: string, move: string, to: string, ...by: string[]]

/** Who may do what from where, written out by hand beside the lifecycles. What is not here may not be done. */
export const allowedMoves: Record<LifecycleName, readonly AllowedMove[]> = {
  round: [
    ['-', 'prepare', 'draft', 'talent-team'],
    ['draft', 'publish', 'published', 'talent-team'],
    ['published', 'close', 'closed', 'talent-team'],
  ],
  conversation: [
    ['-', 'invite', 'invited', 'candidate'],
    ['-', 'offer', 'offered', 'leader'],
    ['-', 'report', 'acknowledged', 'candidate', 'leader'],
    ['invited', 'accept', 'arranged', 'partner'],
    ['invited', 'decline', 'declined', 'candidate', 'partner'],
    ['invited', 'cancel', 'cancelled', 'candidate', 'partner'],
    ['offered', 'agree', 'arranged', 'candidate'],
    ['offered', 'decline', 'declined', 'candidate', 'partner'],
    ['offered', 'cancel', 'cancelled', 'candidate', 'partner'],
    ['arranged', 'acknowledge', 'acknowledged', 'candidate', 'partner'],
    ['arranged', 'cancel', 'cancelled', 'candidate', 'partner'],
    ['acknowledged', 'amend', 'arranged', 'candidate', 'partner'],
    ['acknowledged', 'confirm', 'held', 'candidate', 'partner'],
    ['acknowledged', 'cancel', 'cancelled', 'candidate', 'partner'],
  ],
  action: [
    ['-', 'agree', 'planned', 'candidate', 'partner'],
    ['planned', 'finish', 'done', 'candidate', 'partner'],
    ['planned', 'drop', 'dropped', 'candidate', 'partner'],
  ],
  nomination: [
    ['-', 'prepare', 'prepared', 'leader', 'assistant'],
    ['prepared', 'make', 'made', 'leader'],
    ['prepared', 'announce', 'waiting', 'leader'],
    ['prepared', 'discard', 'withdrawn', 'nominator', 'preparer'],
    ['waiting', 'count', 'made', 'service'],
    ['waiting', 'decline', 'declined', 'candidate'],
    ['waiting', 'withdraw', 'withdrawn', 'nominator'],
    ['made', 'accept', 'accepted', 'candidate'],
    ['made', 'decline', 'declined', 'candidate'],
    ['made', 'withdraw', 'withdrawn', 'nominator'],
  ],
  application: [
    ['-', 'begin', 'draft', 'candidate'],
    ['draft', 'submit', 'submitted', 'candidate'],
    ['draft', 'withdraw', 'withdrawn', 'candidate'],
    ['submitted', 'ask', 'information', 'talent-team'],
    ['submitted', 'find', 'eligible', 'talent-team'],
    ['submitted', 'refuse', 'ineligible', 'talent-team'],
    ['submitted', 'withdraw', 'withdrawn', 'candidate'],
    ['information', 'inform', 'submitted', 'candidate'],
    ['information', 'withdraw', 'withdrawn', 'candidate'],
    ['eligible', 'admit', 'admitted', 'talent-team'],
    ['eligible', 'pipeline', 'pipeline', 'talent-team'],
    ['eligible', 'develop', 'develop', 'talent-team'],
    ['eligible', 'defer', 'not-now', 'talent-team'],
    ['eligible', 'withdraw', 'withdrawn', 'candidate'],
  ],
  endorsement: [
    ['-', 'ask', 'asked', 'candidate'],
    ['asked', 'give', 'given', 'endorser'],
    ['asked', 'cancel', 'cancelled', 'candidate'],
  ],
  membership: [
    ['-', 'begin', 'active', 'talent-team'],
    ['active', 'complete', 'appointed', 'service'],
    ['active', 'lapse', 'lapsed', 'service'],
    ['active', 'leave', 'left', 'candidate'],
  ],
  vacancy: [
    ['-', 'predict', 'predicted', 'recruiter'],
    ['-', 'share', 'open', 'recruiter'],
    ['predicted', 'confirm', 'open', 'recruiter'],
    ['predicted', 'fill', 'filled', 'recruiter'],
    ['predicted', 'close', 'closed', 'recruiter'],
    ['open', 'fill', 'filled', 'recruiter'],
    ['open', 'close', 'closed', 'recruiter'],
  ],
  introduction: [
    ['-', 'propose', 'proposed', 'talent-team'],
    ['-', 'offer', 'offered', 'talent-team'],
    ['proposed', 'agree', 'offered', 'home-team'],
    ['proposed', 'refuse', 'withdrawn', 'home-team'],
    ['proposed', 'recall', 'withdrawn', 'talent-team', 'service'],
    ['offered', 'accept', 'accepted', 'candidate'],
    ['offered', 'decline', 'declined', 'candidate'],
    ['offered', 'withdraw', 'withdrawn', 'candidate', 'talent-team', 'home-team', 'service'],
    ['accepted', 'interview', 'interviewing', 'recruiter'],
    ['accepted', 'turn-down', 'not-appointed', 'recruiter'],
    ['accepted', 'withdraw', 'withdrawn', 'candidate', 'talent-team', 'home-team', 'service'],
    ['interviewing', 'interview', 'interviewing', 'recruiter'],
    ['interviewing', 'appoint', 'appointed', 'recruiter'],
    ['interviewing', 'turn-down', 'not-appointed', 'recruiter'],
    ['interviewing', 'withdraw', 'withdrawn', 'candidate', 'talent-team', 'home-team', 'service'],
  ],
  request: [
    ['-', 'make', 'received', 'candidate'],
    ['received', 'acknowledge', 'acknowledged', 'talent-team'],
    ['received', 'answer', 'answered', 'talent-team'],
    ['received', 'withdraw', 'withdrawn', 'candidate'],
    ['acknowledged', 'answer', 'answered', 'talent-team'],
    ['acknowledged', 'withdraw', 'withdrawn', 'candidate'],
  ],
}

/** Where the move leads that this role makes from the state (null: nothing yet); null where it may not be made. */
export function allowedTo(name: LifecycleName, from: string | null, move: string, role: string): string | null {
  const line = allowedMoves[name].find(([state, named]) => state === (from ?? '-') && named === move)
  return line?.slice(3).includes(role) ? line[2] : null
}
